// Written by `pnpm generate` from the catalogues; `pnpm check` fails when it is out of date.
import 'i18next';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    defaultVariables: { panel: string; panelLooks: string; panelLooksWithin: string; panelSource: string; unRuns: string };
    resources: {
      acts: {
        verb: {
          ask: string;
          propose: string;
          demand: string;
          promise: string;
          threaten: string;
          inform: string;
          accuse: string;
          answer: {
            tells: string;
            declines: string;
            yes: string;
            'yes-if': string;
            'yes-with': string;
            no: string;
            noted: string;
            counter: string;
            believes: string;
            doubts: string;
            explains: string;
            denies: string;
            concedes: string;
          };
        };
        sayTo: '{{seat}}{{sentence}}';
        due: {
          now: '{{step}}';
          by: '{{step}}{{round}}';
        };
        step: {
          we: {
            vote: {
              yes: string;
              no: string;
              abstain: string;
            };
            enforce: '{{basket}}{{effort}}';
            refrain: {
              missile: string;
              'long-range': string;
              nuclear: string;
              listing: string;
              'bank-penalty': string;
              veto: string;
              exercise: string;
            };
            provide: {
              aid: '{{amount}}';
              fuel: '{{amount}}';
              relief: '{{amount}}';
              intelligence: string;
              access: string;
              monitoring: string;
              meeting: string;
            };
            freeze: '{{share}}';
            look: '{{where}}';
            share: '{{where}}';
            hold: {
              placed: '{{name}}';
              passed: '{{name}}';
            };
            publish: '{{where}}';
            procedure: '{{seat}}';
            'dollar-step': {
              finding: string;
              penalty: string;
            };
            test: {
              missile: string;
              'long-range': string;
              nuclear: string;
            };
            'cut-support': string;
          };
          you: {
            vote: {
              yes: string;
              no: string;
              abstain: string;
            };
            enforce: '{{basket}}{{effort}}';
            refrain: {
              missile: string;
              'long-range': string;
              nuclear: string;
              listing: string;
              'bank-penalty': string;
              veto: string;
              exercise: string;
            };
            provide: {
              aid: '{{amount}}';
              fuel: '{{amount}}';
              relief: '{{amount}}';
              intelligence: string;
              access: string;
              monitoring: string;
              meeting: string;
            };
            freeze: '{{share}}';
            look: '{{where}}';
            share: '{{where}}';
            hold: {
              placed: '{{name}}';
              passed: '{{name}}';
            };
            publish: '{{where}}';
            procedure: '{{seat}}';
            'dollar-step': {
              finding: string;
              penalty: string;
            };
            test: {
              missile: string;
              'long-range': string;
              nuclear: string;
            };
            'cut-support': string;
          };
        };
        ask: {
          vote: string;
          effort: '{{basket}}';
          leakage: '{{where}}';
          price: string;
          test: string;
          why: {
            test: {
              missile: '{{round}}';
              'long-range': '{{round}}';
              nuclear: '{{round}}';
            };
            vote: '{{vote}}{{round}}';
            breach: '{{round}}';
            'dollar-step': {
              finding: '{{round}}';
              penalty: '{{round}}';
            };
            gap: '{{basket}}{{round}}';
            finding: '{{round}}';
            hold: '{{name}}';
            'pledge-broken': '{{round}}';
          };
        };
        propose: {
          agreement: string;
          text: '{{blanks}}';
          joint: '{{ours}}{{yours}}';
          blank: {
            change: '{{basket}}{{level}}';
            commonList: string;
            exemptions: string;
            procedure: string;
            panel: string;
            sunset: '{{rounds}}';
          };
        };
        demand: '{{step}}';
        promise: '{{step}}';
        threaten: '{{unless}}{{step}}';
        fact: {
          vote: {
            yes: string;
            no: string;
            abstain: string;
          };
          effort: '{{effort}}{{basket}}{{round}}';
          effortNow: '{{effort}}{{basket}}';
          leakage: '{{percent}}{{where}}{{round}}';
          price: '{{ours}}{{yours}}';
          test: {
            none: string;
            missile: string;
            'long-range': string;
            nuclear: string;
          };
          gap: '{{seat}}{{basket}}{{round}}';
        };
        accuse: {
          test: {
            missile: '{{round}}';
            'long-range': '{{round}}';
            nuclear: '{{round}}';
          };
          vote: '{{vote}}{{round}}';
          breach: '{{round}}';
          'dollar-step': {
            finding: '{{round}}';
            penalty: '{{round}}';
          };
          gap: '{{basket}}{{round}}';
          finding: '{{round}}';
          hold: '{{name}}';
          'pledge-broken': '{{round}}';
        };
        answer: {
          declines: string;
          declinesOffer: string;
          yes: string;
          yesStep: '{{step}}';
          yesAgreement: string;
          yesText: string;
          yesJoint: '{{step}}';
          'yes-if': {
            ours: '{{step}}';
            yours: '{{step}}';
          };
          'yes-with': {
            exemptions: string;
            'no-procedure': string;
            lower: string;
            sunset: string;
          };
          no: string;
          noAgreement: string;
          noText: string;
          noThreat: string;
          noDemand: string;
          noted: string;
          notedPromise: string;
          notedThreat: string;
          counter: '{{step}}';
          believes: string;
          doubts: string;
          explains: string;
          denies: string;
          concedes: string;
        };
        reason: {
          title: string;
          sentence: '{{reason}}';
          points_one: '{{reason}}{{points}}{{count}}';
          points_other: '{{reason}}{{points}}{{count}}';
          code: {
            'costs-mandate': string;
            'costs-room': string;
            'costs-credibility': string;
            'costs-points': string;
            'costs-trade': string;
            'costs-programme': string;
            'costs-income': string;
            gains: string;
            'too-little': string;
            'nothing-in-return': string;
            'trust-low': string;
            'word-broken': string;
            'word-kept': string;
            'reported-more': string;
            test: string;
            pressure: string;
            penalty: string;
            veto: string;
            'cannot-check': string;
            'no-evidence': string;
            evidence: string;
            'not-ours-to-know': string;
            measured: string;
            law: string;
            'already-bound': string;
            exemptions: string;
            procedure: string;
            members: string;
            'build-up': string;
            border: string;
            households: string;
            'no-text': string;
            lapsed: string;
            'already-said': string;
            private: string;
          };
        };
        note: {
          said: string;
          shown: '{{reading}}';
          runs: '{{round}}';
          open: string;
          elsewhere: string;
          answers: '{{sentence}}';
        };
        compose: {
          kinds: string;
          kind: {
            ask: string;
            propose: string;
            demand: string;
            promise: string;
            threaten: string;
            inform: string;
            accuse: string;
          };
          binds: {
            ask: string;
            propose: string;
            demand: string;
            promise: string;
            threaten: string;
            inform: string;
            accuse: string;
          };
          answer: string;
          choices: string;
          lead: {
            demand: string;
            promise: string;
            threaten: string;
          };
          more_one: '{{count}}';
          more_other: '{{count}}';
          fewer: string;
          preview: string;
          we: string;
          they: string;
          effort: string;
          share: string;
          amount: string;
          percent: string;
          by: string;
          thisRound: string;
          round: '{{round}}';
          reason: string;
          noReason: string;
          own: string;
          drop: string;
          replyTo: '{{sentence}}';
          send: {
            ask: '{{seat}}';
            propose: '{{seat}}';
            demand: '{{seat}}';
            promise: '{{seat}}';
            threaten: '{{seat}}';
            inform: '{{seat}}';
            accuse: '{{seat}}';
            answer: '{{seat}}';
          };
          sendAll: {
            ask: string;
            propose: string;
            demand: string;
            promise: string;
            threaten: string;
            inform: string;
            accuse: string;
            answer: string;
          };
          meant: '{{sentence}}';
          take: string;
          bots: string;
        };
        reply: {
          open: string;
          to: '{{seat}}';
          show: string;
        };
        pledge: {
          title: string;
          open: '{{round}}';
          kept: string;
          broken: '{{round}}';
          unverifiable: string;
          void: string;
          warning: '{{round}}';
          by: '{{seat}}{{sentence}}';
        };
        match: {
          why: string;
          vote: string;
          yes: string;
          no: string;
          veto: string;
          abstain: string;
          price: string;
          test: string;
          missile: string;
          'long-range': string;
          nuclear: string;
          elite: string;
          programme: string;
          finance: string;
          broad: string;
          enforce: string;
          leak: string;
          border: string;
          sea: string;
          dollar: string;
          aid: string;
          fuel: string;
          relief: string;
          access: string;
          meeting: string;
          intelligence: string;
          freeze: string;
          exercise: string;
          panel: string;
          publish: string;
          show: string;
          procedure: string;
          penalty: string;
          listing: string;
          support: string;
          accuse: string;
          broke: string;
          promise: string;
          demand: string;
          threat: string;
          if: string;
          you: string;
          we: string;
        };
      };
      adjudication: {
        title: '{{half}}';
        over: {
          title: string;
          words: string;
          open: string;
        };
        ending: {
          clash: string;
          collapse: string;
        };
        decided: {
          title: string;
          sender: '{{you}}';
          dprk_one: '{{you}}{{count}}';
          dprk_other: '{{you}}{{count}}';
          none: string;
          matched: string;
          over_one: '{{count}}';
          over_other: '{{count}}';
          under_one: '{{count}}';
          under_other: '{{count}}';
          discNote: '{{letter}}{{report}}{{effort}}';
          you: {
            us: string;
            china: string;
            un: string;
            dprk: string;
          };
        };
        order: {
          'set-effort': '{{effort}}{{basket}}';
          'report-effort': '{{effort}}{{basket}}';
          'impose-measure': {
            '0': '{{basket}}';
            '2': '{{basket}}';
            '4': '{{basket}}';
          };
          'take-dollar-step': {
            finding: string;
            threat: string;
            penalty: string;
          };
          'pursue-name': {
            act: '{{name}}';
            follow: '{{name}}';
          };
          collect: '{{target}}';
          'set-support': {
            cut: string;
            steady: string;
            extra: string;
          };
          onlyWhileNoTest: '{{order}}';
          rewards: {
            'military-first': '{{order}}';
            'party-first': '{{order}}';
            'bureaucracy-first': '{{order}}';
          };
          'treat-name': {
            tolerate: '{{name}}';
            warn: '{{name}}';
            close: '{{name}}';
          };
          'panel-look': {
            '1': '{{panel}}{{target}}';
            '2': '{{panel}}{{target}}';
          };
          'work-common-list': string;
          'set-relief': '{{units}}';
          'set-exemptions': {
            slow: string;
            fast: string;
          };
          'ask-states': string;
          'fund-circle_one': '{{count}}';
          'fund-circle_other': '{{count}}';
          'fund-programme_one': '{{count}}';
          'fund-programme_other': '{{count}}';
          'fund-citizens_one': '{{count}}';
          'fund-citizens_other': '{{count}}';
          'set-burden': {
            none: string;
            some: string;
            heavy: string;
          };
          'fund-networks_one': '{{count}}{{where}}{{mode}}';
          'fund-networks_other': '{{count}}{{where}}{{mode}}';
          'run-illicit-trade_one': '{{count}}{{trade}}';
          'run-illicit-trade_other': '{{count}}{{trade}}';
          mode: {
            'state-run': string;
            concession: string;
          };
          'conduct-test': {
            none: string;
            missile: string;
            'long-range': string;
            nuclear: string;
          };
          'fund-security_one': '{{count}}';
          'fund-security_other': '{{count}}';
          'file-belief': '{{leakage}}';
        };
        outcome: {
          carried: string;
          partly: string;
          failed: string;
          void: string;
        };
        reason: {
          'effort-made': '{{effort}}{{basket}}';
          'report-declared': '{{effort}}{{basket}}';
          'measure-imposed': '{{basket}}';
          'measure-lifted': '{{basket}}';
          'dollar-step-taken': string;
          'name-acted-on': '{{name}}';
          'name-acted-on-untold': '{{name}}';
          'name-followed': '{{name}}';
          'name-warned': '{{name}}';
          'name-closed': '{{name}}';
          'name-tolerated': '{{name}}';
          'support-given': string;
          'support-withheld-for-test': string;
          'list-worked': string;
          'list-ready': string;
          'relief-delivered': string;
          'exemptions-set': string;
          'states-asked': string;
          'chips-spent': string;
          'burden-laid': string;
          'test-ordered': string;
          'belief-filed': string;
        };
        did: {
          title: string;
          blocked: '{{blocked}}{{where}}';
          blockedNone: '{{where}}';
          blockedBy: '{{parts}}';
          part: '{{basket}}{{amount}}';
          leak: '{{leak}}{{sd}}{{basis}}';
          leakExact: '{{leak}}';
          leakUnknown: string;
          dprkIncome: '{{income}}{{reserve}}';
          dprkTaken: '{{taken}}';
          dprkLeak: '{{parts}}';
          leakPart: '{{leak}}{{where}}';
        };
        why: {
          title: string;
          titleWell: string;
          noLetter: '{{baskets}}{{where}}';
          lowEffort: '{{baskets}}';
          noEffort: '{{baskets}}';
          coverage: '{{covered}}';
          elsewhere: '{{parts}}';
          same: string;
          again: string;
          reportPart: '{{seat}}{{report}}';
          norm: '{{norm}}{{given}}';
          milestone: '{{chips}}{{needed}}{{rounds}}';
          gate: '{{where}}{{leak}}';
          testCost: '{{tension}}';
          burden: '{{welfare}}';
          nothing: string;
        };
        others: {
          sender: '{{panel}}';
          dprk: string;
        };
        everybody: {
          title: string;
          none: string;
          count_one: '{{count}}';
          count_other: '{{count}}';
        };
        moved: {
          title: string;
          name: string;
          before: string;
          after: string;
          change: string;
          why: string;
        };
      };
      agreements: {
        term: {
          whole: '{{seat}}{{act}}';
          enforce: '{{basket}}{{atLeast}}';
          refrain: {
            missile: string;
            'long-range': string;
            nuclear: string;
            listing: string;
            'bank-penalty': string;
            veto: string;
            exercise: string;
          };
          provide: {
            aid: '{{amount}}';
            fuel: '{{amount}}';
            relief: '{{amount}}';
            intelligence: string;
            access: string;
            monitoring: string;
            meeting: string;
          };
          vote: '{{vote}}';
          freeze: '{{share}}';
          disarm: string;
          ease: {
            '0': '{{basket}}';
            '2': '{{basket}}';
          };
          release: string;
          license: {
            trade: '{{amount}}';
            financial: '{{amount}}';
            aid: '{{amount}}';
          };
        };
        seen: {
          enforce: string;
          refrain: string;
          provide: string;
          vote: string;
          freeze: string;
          ease: string;
          release: string;
          license: string;
        };
        status: {
          offered: string;
          'in-force': string;
          declined: string;
          lapsed: string;
          ended: string;
          broken: string;
        };
        list: {
          rounds_one: '{{count}}';
          rounds_other: '{{count}}';
          whileNoTest: string;
          unconditional: string;
          secret: string;
          public: string;
          snapBack: {
            automatic: string;
            choice: string;
            none: string;
          };
        };
        card: {
          label: '{{seat}}';
          ours: string;
          theirs: string;
          missing: '{{seats}}';
          effect: '{{effect}}';
          sign: string;
          decline: string;
          settled: '{{seat}}';
          oneDeclined: string;
          'snap-back': string;
        };
        build: {
          title: string;
          open: string;
          from: string;
          choose: string;
          blank: string;
          parties: string;
          noTerms: string;
          amount: string;
          dollars: '{{amount}}';
          remove: '{{term}}';
          add: string;
          who: string;
          what: string;
          whatChoose: string;
          rounds: string;
          whileNoTest: string;
          secret: string;
          snapBack: string;
          snapBackHow: {
            none: string;
            choice: string;
            automatic: string;
          };
          cancel: string;
          send: string;
        };
        tracker: {
          empty: string;
          until: '{{from}}{{until}}';
          secret: string;
          kept: '{{round}}';
          keptSoFar: string;
          broken: '{{round}}';
          unseen_one: '{{count}}';
          unseen_other: '{{count}}';
          unsigned: string;
          count_one: '{{count}}';
          count_other: '{{count}}';
          reliefEnded: {
            'snap-back': '{{seats}}{{round}}';
            'taken-back': '{{seats}}{{round}}';
            ended: '{{seats}}{{round}}';
          };
          reliefStands: '{{round}}';
        };
      };
      briefing: {
        title: '{{round}}{{half}}';
        firstTitle: {
          us: string;
          china: string;
          un: string;
          dprk: string;
          observer: string;
        };
        three: {
          who: string;
          want: string;
          can: string;
          whoWords: {
            us: string;
            china: string;
            un: string;
            unLater: '{{round}}';
            dprk: string;
            observer: string;
          };
          wantWords: {
            us: string;
            china: string;
            un: string;
            dprk: string;
          };
          canWords: {
            us: '{{points}}';
            china: '{{points}}';
            un: '{{panel}}{{points}}';
            unLater: '{{round}}{{points}}';
            dprk: '{{chip}}';
          };
          observerWant: string;
          observerCan: string;
        };
        weights: '{{aims}}';
        oneText: '{{changes}}{{needed}}{{votes}}';
        noText: string;
        change: {
          '0': '{{basket}}';
          '2': '{{basket}}';
          '4': '{{basket}}';
        };
        public: string;
        publicAside: string;
        shock: string;
        injected: string;
        neighbours: string;
        lapse_one: '{{baskets}}{{count}}';
        lapse_other: '{{baskets}}{{count}}';
        figures: '{{tension}}{{unity}}{{price}}';
        trade: '{{trade}}';
        private: string;
        noSources: string;
        know: string;
        cannot: string;
        cannotWords: {
          us: string;
          china: '{{panel}}';
          un: '{{panel}}';
          dprk: string;
        };
        estimate: {
          leak: '{{where}}{{mean}}';
          leakOwn: '{{where}}{{mean}}';
          variable: '{{name}}{{mean}}';
          circle: '{{word}}';
          circleSource: {
            us: string;
            china: string;
          };
          report: '{{reading}}';
        };
        proofs: string;
        reportRound: '{{round}}';
        moved: string;
        movedNone: string;
        aims: string;
        aimsAside: string;
        aimsFirst: string;
        weight: '{{weight}}';
        weightOf: '{{aim}}{{weight}}';
        observer: string;
        rule: {
          title: string;
          words: string;
          mark: string;
        };
        runs: {
          title: string;
          briefing: string;
          negotiation: string;
          orders: string;
          adjudication: string;
        };
        privateAside: string;
        aimsSection: string;
      };
      common: {
        name: {
          letter: string;
          and: string;
          spirit: string;
          whole: string;
        };
        titled: '{{page}}';
        tagline: string;
        nav: {
          label: string;
          home: string;
          how: string;
          model: string;
          teachers: string;
        };
        theme: {
          light: string;
          dark: string;
          toDark: string;
          toLight: string;
        };
        wait: string;
        notFound: {
          title: string;
          words: string;
          home: string;
        };
        crash: {
          what: string;
          safe: string;
          remedy: string;
          again: string;
        };
        part: {
          what: string;
          remedy: string;
          again: string;
        };
        badCode: {
          what: '{{code}}';
          remedy: string;
          home: string;
        };
        chart: {
          asTable: string;
          asChart: string;
        };
        loadAgain: string;
        lobby: {
          'unknown-code': '{{code}}';
          'record-damaged': '{{code}}';
          'too-many-requests_one': '{{count}}';
          'too-many-requests_other': '{{count}}';
          'not-a-host': string;
          'no-record-store': string;
          'record-store-refused': string;
          'server-full': string;
          'too-many-tables': string;
          malformed: string;
          'unknown-rejoin': '{{code}}';
          'other-seat': '{{code}}';
          'knows-secrets': '{{code}}';
          removed: '{{code}}';
          'not-at-table': '{{code}}';
          'still-secret': '{{code}}';
          'not-started': '{{code}}';
          unreachable: string;
          timeout: string;
          internal: string;
          'store-unavailable': string;
          'foreign-origin': '{{page}}{{host}}';
          'foreign-origin-remedy': '{{name}}';
          'unknown-host': '{{host}}{{name}}';
          'older-page': string;
          'newer-page': string;
          'not-understood': string;
          'unknown-scenario': string;
        };
        badFile: {
          'cut-off': {
            what: string;
            remedy: string;
          };
          edited: {
            what: string;
            remedy: string;
          };
          'not-a-table': {
            what: string;
            remedy: string;
          };
          'newer-rules': {
            what: string;
            remedy: string;
          };
          'older-rules': {
            what: string;
            remedy: string;
          };
          'unknown-world': {
            what: string;
            remedy: string;
          };
          'not-a-game': {
            what: string;
            remedy: string;
          };
          'unknown-round': {
            what: string;
            remedy: string;
          };
          'too-large': {
            what: string;
            remedy: string;
          };
        };
        join: {
          clauses: '{{first}}{{next}}';
          sentences: '{{first}}{{next}}';
          labelled: '{{label}}{{value}}';
          sentence: '{{words}}';
          number: '{{number}}';
        };
        figure: {
          millions: '{{value}}';
          spread: '{{value}}{{sd}}';
        };
        forget: {
          open: string;
          title: string;
          words: string;
          back: string;
          backNone: string;
          codes: string;
          table: string;
          code: string;
          go: string;
          keep: string;
        };
        nameCut: '{{most}}{{name}}';
      };
      dashboard: {
        title: string;
        views: {
          label: string;
          needs: string;
          compare: string;
          roster: string;
        };
        secrets: string;
        band: {
          here: '{{here}}{{people}}';
          bots_one: '{{count}}';
          bots_other: '{{count}}';
          join: string;
          message: string;
          inject: string;
        };
        needs: {
          title: string;
          titleCalm: string;
          calm: string;
          counts_one: '{{count}}{{asking}}';
          counts_other: '{{count}}{{asking}}{{calm}}';
          byNeed: string;
          byNumber: string;
          caption: string;
          table: string;
          happening: string;
          seats: string;
          click: string;
          keys: string;
          onTrack: string;
          key: string;
          openTable: '{{table}}';
          more_one: '{{count}}';
          more_other: '{{count}}';
          markAbout: '{{table}}';
        };
        stand: {
          waiting: string;
          over: string;
          playing: '{{round}}{{phase}}';
          left: '{{round}}{{phase}}{{time}}';
          late: '{{round}}{{phase}}';
          paused: '{{round}}{{phase}}';
          ends: '{{round}}';
        };
        need: {
          help: '{{seat}}{{time}}';
          helpTable: '{{time}}';
          absent: '{{seat}}{{time}}';
          covered: '{{seat}}{{time}}';
          'vote-stuck': '{{time}}{{seat}}';
          'vote-stuckTable_one': '{{time}}{{count}}';
          'vote-stuckTable_other': '{{time}}{{count}}';
          deciding: '{{seat}}{{time}}';
          tension: '{{percent}}';
          breach_one: '{{count}}';
          breach_other: '{{count}}';
          'one-voice': '{{seat}}{{percent}}';
          silent: '{{seat}}{{time}}';
          'bots-and-hall_one': '{{count}}';
          'bots-and-hall_other': '{{count}}';
          paused: '{{time}}';
          waiting: '{{time}}';
          over: string;
        };
        remedy: {
          answer: string;
          bot: string;
          minutes: string;
          'ask-vote': string;
          nudge: '{{seat}}';
          close: string;
          talk: string;
          'ask-breach': string;
          quiet: string;
          'seat-hall_one': '{{count}}';
          'seat-hall_other': '{{count}}';
          resume: string;
          free: string;
          peek: string;
          code: string;
          done: string;
          undo: string;
        };
        done: {
          bot: '{{table}}{{seat}}';
          minutes: '{{table}}';
          'ask-vote': '{{table}}';
          nudge: '{{table}}{{seat}}';
          close: '{{table}}';
          talk: '{{table}}';
          'ask-breach': '{{table}}';
          quiet: '{{table}}';
          'seat-hall': '{{table}}';
          resume: '{{table}}';
          free: '{{table}}';
          sent: string;
          answered: string;
          injected: string;
          moved: '{{name}}{{place}}';
          absent: '{{name}}';
          present: '{{name}}';
          restored: '{{name}}';
        };
        said: {
          'ask-vote': string;
          nudge: string;
          'ask-breach': string;
          quiet: string;
          talk: string;
        };
        help: {
          title: string;
          none: string;
          noWords: string;
          answer: '{{name}}';
          placeholder: string;
          send: string;
          close: string;
          peek: string;
          from: '{{place}}{{name}}{{time}}';
        };
        message: {
          title: string;
          to: string;
          hall: string;
          person: '{{name}}';
          postAll: string;
          part: string;
          label: string;
          placeholder: string;
          left: '{{count}}';
          send: string;
          cancel: string;
        };
        inject: {
          title: string;
          about: string;
          kind: string;
          deck: string;
          words: string;
          which: string;
          used: '{{tables}}';
          text: string;
          placeholder: string;
          where: string;
          all: string;
          some: string;
          tables: string;
          tableNumber: '{{table}}';
          effects: '{{variable}}{{amount}}';
          go: string;
          cancel: string;
          past: string;
          pastAll: '{{what}}';
          pastSome: '{{what}}{{tables}}';
        };
        table: {
          title: '{{table}}';
          people: string;
          nobody: string;
          bot: string;
          away: '{{name}}';
          adviser: '{{name}}';
          talk: '{{percent}}';
          peek: '{{seat}}';
          message: string;
          inject: string;
          close: string;
        };
        roster: {
          caption: string;
          name: string;
          realName: string;
          where: string;
          state: string;
          acts: string;
          more_one: '{{count}}';
          more_other: '{{count}}';
          search: string;
          none: string;
          empty: '{{code}}';
          presence: {
            expected: string;
            here: string;
            away: string;
            absent: string;
            removed: string;
          };
          move: string;
          message: string;
          code: string;
          absent: string;
          present: string;
          remove: string;
          restore: string;
          spoken: '{{act}}{{name}}';
          rename: string;
          extraTime: string;
        };
        compare: {
          title: string;
          none: string;
          figure: string;
          figures: {
            leakage: string;
            letter: string;
            report: string;
            effort: string;
            programme: string;
            tension: string;
            welfare: string;
            loyalty: string;
          };
          units: {
            leakage: string;
            letter: string;
            report: string;
            effort: string;
            programme: string;
            tension: string;
            welfare: string;
            loyalty: string;
          };
          finding: {
            one: '{{table}}{{value}}';
            same: '{{spread}}';
            apart: '{{high}}{{highValue}}{{low}}{{lowValue}}';
          };
          line: '{{table}}';
          round: '{{round}}';
          head: '{{round}}';
          asTable: string;
          asChart: string;
          why: string;
        };
        peek: {
          title: '{{table}}{{seat}}';
          mark: '{{table}}{{seat}}';
          note: string;
          wait: string;
          again: string;
          other: string;
          close: string;
          pages: string;
          page: {
            briefing: string;
            decide: string;
            texts: string;
            talk: string;
            record: string;
          };
          notStarted: string;
        };
        refused: string;
      };
      debrief: {
        title: string;
        you: '{{seat}}{{name}}';
        observed: string;
        steps: string;
        step: {
          happened: string;
          knew: string;
          paid: string;
          why: string;
          whatif: string;
          sowhat: string;
        };
        state: {
          past: string;
          next: string;
          later: string;
          happened: string;
          knew: string;
          paid: string;
          why: string;
          whatif: string;
          sowhat: string;
        };
        ending: {
          contained: '{{letter}}{{effort}}';
          stalemate: '{{letter}}{{effort}}';
          breakout: '{{letter}}{{effort}}';
          settlement: '{{letter}}{{effort}}';
          clash: '{{letter}}{{effort}}';
          'broken-off': '{{letter}}{{effort}}';
          collapse: '{{letter}}{{effort}}';
        };
        joint_one: '{{code}}{{count}}{{delay}}';
        joint_other: '{{code}}{{count}}{{delay}}';
        delayed: '{{percent}}';
        hastened: '{{percent}}';
        notDelayed: string;
        gap: '{{report}}{{effort}}';
        happened: {
          programme: string;
          programmeRan: '{{points}}';
          programmeOver: '{{points}}';
          programmeSame: string;
          programmeSub: '{{line}}';
          programmeLine: {
            enrichment: '{{line}}';
            'solid-fuel': '{{line}}';
            'second-strike': '{{line}}';
          };
          asItWas: string;
          reference: string;
          country: string;
          countrySub: string;
          welfare: string;
          loyalty: string;
          tension: string;
          rounds: string;
          leaked: '{{leak}}';
        };
        illicit: {
          title: string;
          sub: string;
          says: '{{state}}{{insiders}}';
          trade: string;
          chips: string;
          earned: string;
          insiders: string;
          seen: string;
          us: string;
          un: string;
        };
        circle: {
          none: string;
          some: '{{groups}}';
          sub: string;
          line: string;
          wavered: string;
          nobody: string;
          name: {
            military: string;
            party: string;
            bureaucracy: string;
          };
          within: {
            military: string;
            party: string;
            bureaucracy: string;
          };
        };
        knew: {
          matrix: string;
          matrixSub: '{{half}}';
          reveal: string;
          hide: string;
          left: string;
          right: string;
          means: '{{report}}{{truth}}';
          leak: string;
          leakSub: string;
          leakLabel: string;
          truth: string;
          offBy: '{{points}}';
          missed: '{{seat}}';
          notFiled: string;
          nobodyFiled: string;
          where: string;
          whereSub: string;
          rents: '{{parts}}';
          rentPart: '{{seat}}{{rent}}';
          rentsNote: string;
        };
        paid: {
          title: string;
          sub: string;
          subOlder: string;
          how: string;
          older: string;
          part: {
            restrictions: string;
            help: string;
            shift: string;
          };
          total: string;
          citizens: string;
          citizensWhat: string;
          circle: string;
          circleWhat: string;
          programme: string;
          programmeWhat: string;
          per: '{{citizens}}{{circle}}{{programme}}';
          perNone: string;
          senders: string;
          sendersSub: string;
          chips: string;
          chipsSub: string;
          source: {
            commodities: string;
            labour: string;
            arms: string;
            holdings: string;
            cyberAndOther: string;
            cyberAndOtherAsOne: string;
            counterfeiting: string;
            cyber: string;
            transfers: string;
            households: string;
            fromReserve: string;
          };
          use: {
            circle: string;
            security: string;
            programme: string;
            tests: string;
            citizens: string;
            networks: string;
            fees: string;
            illicit: string;
            withheld: string;
            toReserve: string;
          };
          hub: string;
          flowLabel: string;
          stipple: string;
          promises: string;
          promisesNone: string;
          promise: {
            kept: string;
            broken: string;
            'broken-unseen': string;
            'not-due': string;
          };
          col: {
            who: string;
            what: string;
            change: string;
            amount: string;
            points: string;
          };
          term: {
            enforce: '{{basket}}{{atLeast}}';
            refrain: {
              missile: string;
              'long-range': string;
              nuclear: string;
              listing: string;
              'bank-penalty': string;
              veto: string;
              exercise: string;
            };
            provide: {
              aid: string;
              fuel: string;
              relief: string;
              intelligence: string;
              access: string;
              monitoring: string;
              meeting: string;
            };
            provideSum: '{{what}}{{amount}}';
            vote: {
              yes: string;
              no: string;
              abstain: string;
            };
            freeze: '{{share}}';
            ease: {
              '0': '{{basket}}';
              '2': '{{basket}}';
            };
            release: string;
            license: {
              trade: '{{amount}}';
              financial: '{{amount}}';
              aid: '{{amount}}';
            };
          };
          to: '{{term}}{{parties}}';
          secret: '{{term}}';
          reliefEnded: {
            'snap-back': '{{round}}';
            'taken-back': '{{round}}';
            ended: '{{round}}';
          };
        };
        sowhat: {
          scores: string;
          scoresSub: string;
          how: string;
          baseline: '{{value}}{{against}}';
          anchors: '{{value}}{{zero}}{{hundred}}';
          breakout: '{{points}}';
          unit: {
            points: '{{value}}';
            money: '{{value}}';
            percent: '{{value}}';
          };
          what: {
            'programme-delayed': string;
            'revenue-denied': string;
            peace: string;
            coalition: string;
            mandate: string;
            'stable-border': string;
            'no-build-up': string;
            trade: string;
            standing: string;
            'credibility-unity': string;
            'non-proliferation': string;
            'welfare-access': string;
            'ruling-circle': string;
            deterrent: string;
            'hard-currency': string;
            autonomy: string;
          };
          col: {
            aim: string;
            score: string;
          };
          questions: string;
          q: {
            '1': string;
            '2': string;
            '3': string;
          };
          again: string;
          same: '{{seat}}';
          first: string;
          againWords: '{{world}}';
          againAs: '{{seat}}';
          againWait: string;
          keep: string;
          keepWords: string;
          keepWordsWatched: string;
          keepSave: string;
          keepWait: string;
          keepSaved: '{{name}}';
          branchWords: string;
          branchFrom: string;
          branchRound: '{{round}}{{half}}';
          branch: string;
          branchWait: string;
        };
        next: {
          happened: string;
          knew: string;
          paid: string;
          why: string;
          whatif: string;
          sowhat: string;
        };
        open: {
          title: string;
          words: string;
        };
        col: {
          round: string;
        };
      };
      decide: {
        title: {
          sender: string;
          dprk: string;
        };
        observer: string;
        private: string;
        others: string;
        undo: string;
        page: '{{at}}{{of}}';
        back: string;
        next: '{{title}}';
        lastPage: string;
        percent: '{{value}}';
        coming: '{{round}}{{levers}}';
        never: '{{levers}}';
        rest: {
          leave: string;
          unchanged: string;
          'no-look': string;
          no: string;
        };
        effect: {
          chosen: '{{cost}}{{effect}}';
          if: '{{cost}}{{effect}}';
          note: '{{cost}}{{effect}}';
          named: '{{name}}{{cost}}{{effect}}';
          nothing: string;
        };
        scale: {
          spirit: '{{basket}}';
          report: '{{basket}}';
          step: '{{effort}}{{word}}';
          less: string;
          more: string;
        };
        table: {
          caption: string;
          letter: string;
          report: string;
          reportWhat: string;
          spirit: string;
          spiritWhat: string;
          cost: string;
          blocked: string;
          blockedOf: '{{basket}}';
          none: string;
        };
        letter: {
          none: string;
          everywhere: '{{level}}';
          here: '{{level}}';
          noList: '{{where}}';
          partialList: '{{where}}';
        };
        names: {
          title: string;
          key: string;
          what: '{{trade}}{{corridor}}{{jurisdiction}}';
          range: '{{solid}}{{top}}';
        };
        belief: {
          page: string;
          least: string;
          most: string;
          value: '{{value}}';
          unfiled: string;
          note: string;
          noteLast: '{{value}}';
        };
        convene: {
          do: string;
          done: string;
        };
        finding: {
          from: '{{round}}{{state}}';
          published: string;
          shown: '{{seats}}';
          held: string;
        };
        phone: {
          letter: '{{level}}{{where}}';
          report: string;
          spirit: string;
          costs: '{{cost}}';
          free: string;
          blocked: string;
        };
        use: {
          'fund-circle': string;
          'fund-security': string;
          'fund-programme': string;
          'fund-citizens': string;
          'fund-networks': string;
          'run-illicit-trade': string;
          'conduct-test': string;
          reserve: string;
          owed: string;
        };
        term: {
          illicit: string;
          'primary-concern': string;
          files: '{{files}}';
        };
        illicit: {
          seen: '{{share}}';
        };
        useWithin: {
          'fund-circle': string;
          'fund-security': string;
          'fund-programme': string;
          'fund-citizens': string;
          'fund-networks': string;
          'run-illicit-trade': string;
          'conduct-test': string;
        };
        source: {
          commodities: string;
          labour: string;
          arms: string;
          holdings: string;
          cyberAndOther: string;
          counterfeiting: string;
          cyber: string;
          stakes: string;
          transfers: string;
          households: string;
          kept: string;
          start: string;
        };
        flow: {
          unit: string;
          over: string;
          earned: '{{sum}}';
          households: '{{sum}}';
          noHouseholds: string;
          spoken: '{{sources}}{{uses}}{{total}}';
          table: string;
          caption: string;
          line: string;
          sum: string;
          part: '{{name}}{{value}}';
        };
        sum: {
          have_one: '{{count}}{{parts}}{{spent}}';
          have_other: '{{count}}{{parts}}{{spent}}';
          haveWith_one: '{{own}}{{burden}}{{count}}{{parts}}{{spent}}';
          haveWith_other: '{{own}}{{burden}}{{count}}{{parts}}{{spent}}';
          part: '{{use}}{{chips}}';
          left_one: '{{count}}';
          left_other: '{{count}}';
          short_one: '{{count}}';
          short_other: '{{count}}';
          closed: string;
          plus: '{{first}}{{next}}';
        };
        stepper: {
          more: '{{use}}{{chips}}';
          less: '{{use}}{{chips}}';
          closed: '{{label}}{{reason}}';
          most: string;
          least: string;
        };
        chip: {
          expected: '{{effect}}';
        };
        circle: {
          title: string;
          page: string;
          line: '{{line}}';
          steady: string;
          wavering_one: '{{groups}}{{count}}';
          wavering_other: '{{count}}{{groups}}';
          group: {
            military: string;
            party: string;
            bureaucracy: string;
          };
          groupWithin: {
            military: string;
            party: string;
            bureaucracy: string;
          };
          meter: '{{group}}{{line}}';
          holds: string;
          wavers: string;
          wants: {
            military: '{{share}}';
            party: '{{share}}';
            bureaucracy: '{{share}}';
          };
          change: '{{mean}}{{sd}}';
          emphasis: string;
          first: {
            even: string;
            'military-first': string;
            'party-first': string;
            'bureaucracy-first': string;
          };
          kin: string;
          kinHolds: '{{cohesion}}{{line}}{{loose}}';
          residency: string;
          shops: string;
          shopsHold: string;
          residencyHolds: string;
        };
        security: {
          watch: string;
        };
        burden: {
          title: string;
          page: string;
          aside: string;
          none: string;
          story: {
            none: string;
            some: '{{from}}{{to}}';
            heavy: '{{from}}{{to}}';
          };
        };
        test: {
          title: string;
          readiness: '{{readiness}}';
        };
        carriers: {
          title: string;
          caption: string;
          name: string;
          carries: string;
          fee: string;
          exposure: string;
          what: '{{corridor}}{{trade}}';
          of: '{{carried}}{{capacity}}';
          guess: '{{value}}';
          note: string;
        };
        networks: {
          chips: string;
          corridor: string;
          mode: string;
        };
        closed: {
          points_one: '{{count}}';
          points_other: '{{count}}';
          chips_one: '{{count}}';
          chips_other: '{{count}}';
          none: {
            points: string;
            chips: string;
          };
        };
        resting: {
          briefing: string;
          adjudication: string;
          over: string;
        };
      };
      delegation: {
        who: {
          title: string;
          rule: {
            head: string;
            majority: string;
            portfolio: string;
          };
          head: '{{name}}';
          you: string;
          youHead: string;
          agreed: {
            head: string;
            majority: string;
            portfolio: string;
          };
          open: {
            head: string;
            majority: string;
            portfolio: string;
          };
          adviser: string;
          away: string;
          parts: '{{levers}}';
          noParts: string;
          words: {
            head: string;
            majority: string;
            portfolio: string;
          };
          passOn: string;
          passDone: '{{name}}';
          assign: string;
          assignTitle: string;
          assignOver: string;
          nobody: string;
          close: string;
        };
        title: {
          head: '{{name}}';
          headOwn: string;
          sealed: string;
          majority_one: '{{count}}{{needed}}';
          majority_other: '{{count}}{{needed}}';
          majorityNone: '{{needed}}';
          parts_one: '{{count}}{{all}}';
          parts_other: '{{count}}{{all}}';
          partsYours_one: '{{count}}{{all}}';
          partsYours_other: '{{count}}{{all}}';
        };
        set: {
          by: '{{name}}{{time}}';
          you: '{{time}}';
          nothing: string;
        };
        waiting: {
          title: string;
          note: string;
          suggests: '{{name}}{{what}}';
          yours: '{{what}}';
          decides: '{{name}}';
          youDecide: string;
          majority: '{{needed}}{{all}}';
          take: string;
          leave: string;
          for: string;
          against: string;
          takeBack: string;
          dissent: string;
          dissents: string;
          docket: string;
          docketOn: string;
          roll: {
            label: string;
            for: string;
            against: string;
            open: string;
          };
          logged: '{{name}}';
          news: '{{name}}{{what}}';
        };
        asked: {
          withdraw: string;
          withdrawThis: '{{order}}';
          order: '{{order}}';
          vote: {
            yes: string;
            no: string;
            abstain: string;
          };
          'table-text': string;
          offer: '{{seats}}{{terms}}';
          answer: {
            sign: '{{seat}}{{terms}}';
            decline: '{{seat}}{{terms}}';
            'snap-back': '{{seat}}{{terms}}';
          };
          answerOne: {
            sign: string;
            decline: string;
            'snap-back': string;
          };
          listing: '{{name}}';
        };
        put: {
          person: '{{name}}';
          majority: '{{needed}}';
        };
        inside: {
          tab: string;
          reads: string;
          earlier_one: '{{count}}';
          earlier_other: '{{count}}';
          later_one: '{{count}}';
          later_other: '{{count}}';
          empty: string;
          log: string;
          to: string;
          only: string;
          write: string;
          send: string;
          you: string;
        };
        rule: {
          title: string;
          label: string;
          bySize: string;
          head: string;
          majority: string;
          portfolio: string;
          bySizeWords: string;
          headWords: string;
          majorityWords: string;
          portfolioWords: string;
        };
        debrief: {
          title: string;
          docket: '{{round}}{{name}}';
          from: '{{round}}{{name}}{{what}}';
        };
      };
      evidence: {
        title: string;
        lead: string;
        empty: string;
        notPlayed: string;
        playing: string;
        private: string;
        group: {
          replay: string;
          sheets: string;
          programs: string;
        };
        groupNote: {
          replay: string;
          sheets: string;
          programs: string;
        };
        file: {
          'replay-public': {
            json: {
              name: string;
              what: string;
            };
          };
          'replay-class': {
            json: {
              name: string;
              what: string;
            };
          };
          'replay-host': {
            json: {
              name: string;
              what: string;
            };
          };
          acts: {
            csv: {
              name: string;
              what: string;
            };
          };
          participation: {
            csv: {
              name: string;
              what: string;
            };
          };
          answers: {
            csv: {
              name: string;
              what: string;
            };
          };
          'code-book': {
            md: {
              name: string;
              what: string;
            };
          };
          session: {
            json: {
              name: string;
              what: string;
            };
          };
          statements: {
            json: {
              name: string;
              what: string;
            };
          };
        };
        take: string;
        takeNamed: '{{name}}';
        taking: string;
        takingNamed: '{{name}}';
        taken: '{{file}}';
        failed: {
          'unknown-code': string;
          'record-damaged': string;
          timeout: string;
          internal: string;
          'store-unavailable': string;
          unreachable: string;
        };
        send: {
          title: string;
          what: string;
          act: string;
          sending: string;
          sent_one: '{{count}}';
          sent_other: '{{count}}';
          sentNone: string;
        };
        remove: {
          title: string;
          what: string;
          open: string;
          ask: string;
          words_one: '{{name}}{{count}}';
          words_other: '{{name}}{{count}}';
          confirm: string;
          keep: string;
        };
        replay: {
          title: '{{name}}';
          untitled: string;
          over: '{{code}}{{world}}';
          redaction: {
            public: string;
            class: string;
            host: string;
          };
          none: string;
          contents: string;
          table: '{{number}}';
          how: '{{baskets}}';
          ending: {
            contained: string;
            stalemate: string;
            breakout: string;
            settlement: string;
            clash: string;
            collapse: string;
            'broken-off': string;
          };
          unfinished: '{{round}}{{half}}';
          entry: '{{table}}{{ending}}';
          people: string;
          person: '{{post}}{{names}}';
          post: {
            us: string;
            china: string;
            un: string;
            dprk: string;
            panel: string;
            press: string;
          };
          rounds: string;
          noRounds: string;
          col: {
            half: string;
            test: string;
            news: string;
            post: string;
            score: string;
            aims: string;
            who: string;
            total: string;
          };
          leaked: '{{leak}}';
          agreements: string;
          noAgreements: string;
          noneAtAll: string;
          secret: string;
          promise: '{{promise}}{{outcome}}';
          promised: '{{promise}}';
          plenary: string;
          talk: string;
          noTalk: string;
          toAll: string;
          toOne: '{{seat}}';
          inRound: '{{round}}';
          scores: string;
          scoresNote: string;
          aim: '{{aim}}{{score}}';
          paidNote: string;
          paidOlder: string;
          foot: string;
        };
      };
      glossary: {
        title: string;
        deck: string;
        source: '{{source}}';
        group: {
          council: string;
          finance: string;
          evasion: string;
          country: string;
          programme: string;
        };
        term: {
          letter: {
            name: string;
            words: string;
          };
          spirit: {
            name: string;
            words: string;
          };
          resolution: {
            name: string;
            words: string;
          };
          veto: {
            name: string;
            words: string;
          };
          sunset: {
            name: string;
            words: string;
          };
          'standing-text': {
            name: string;
            words: string;
          };
          panel: {
            name: string;
            words: string;
          };
          committee: {
            name: string;
            words: string;
          };
          exemption: {
            name: string;
            words: string;
          };
          unilateral: {
            name: string;
            words: string;
          };
          'snap-back': {
            name: string;
            words: string;
          };
          'primary-concern': {
            name: string;
            words: string;
          };
          correspondent: {
            name: string;
            words: string;
          };
          secondary: {
            name: string;
            words: string;
          };
          'over-compliance': {
            name: string;
            words: string;
          };
          reputation: {
            name: string;
            words: string;
          };
          intermediary: {
            name: string;
            words: string;
          };
          rent: {
            name: string;
            words: string;
          };
          rerouting: {
            name: string;
            words: string;
          };
          illicit: {
            name: string;
            words: string;
          };
          'regime-shops': {
            name: string;
            words: string;
          };
          circle: {
            name: string;
            words: string;
          };
          coalition: {
            name: string;
            words: string;
          };
          'selective-reward': {
            name: string;
            words: string;
          };
          kinship: {
            name: string;
            words: string;
          };
          residency: {
            name: string;
            words: string;
          };
          informants: {
            name: string;
            words: string;
          };
          inminban: {
            name: string;
            words: string;
          };
          burden: {
            name: string;
            words: string;
          };
          breakout: {
            name: string;
            words: string;
          };
          readiness: {
            name: string;
            words: string;
          };
          moratorium: {
            name: string;
            words: string;
          };
          freeze: {
            name: string;
            words: string;
          };
          rally: {
            name: string;
            words: string;
          };
        };
        sources: {
          resolution: string;
          veto: string;
          panel: string;
          committee: string;
          exemption: string;
          'primary-concern': string;
          illicit: string;
          coalition: string;
          informants: string;
          inminban: string;
        };
      };
      host: {
        setup: {
          title: string;
          noAccount: string;
          name: {
            label: string;
            first: '{{day}}';
            hint: string;
          };
          changed: {
            none: string;
            some_one: '{{count}}';
            some_other: '{{count}}';
          };
          bellNote: string;
          back: string;
          kept: {
            words: string;
            use: string;
          };
          groups: {
            game: string;
            room: string;
            clock: string;
          };
          default: '{{value}}';
          world: {
            label: string;
          };
          format: {
            label: string;
            options: {
              blitz: string;
              standard: string;
            };
            words: {
              blitz: '{{rounds}}';
              standard: '{{rounds}}';
            };
          };
          bots: {
            label: string;
            words: string;
            level: {
              careless: string;
              competent: string;
              expert: string;
            };
          };
          headlines: {
            label: string;
            off: string;
            on: string;
            words: {
              off: string;
              on: string;
            };
          };
          students: {
            label: string;
            less: string;
            more: string;
            make_one: '{{count}}';
            make_other: '{{count}}';
            words: string;
          };
          per: {
            label: string;
            spoken_one: '{{count}}';
            spoken_other: '{{count}}';
            each_one: '{{count}}';
            each_other: '{{count}}';
            words: {
              one: string;
              two: string;
              more: string;
            };
          };
          names: {
            label: string;
            typed: string;
            suggested: string;
            words: {
              typed: string;
              suggested: string;
            };
            real: string;
          };
          roles: {
            label: string;
            none: string;
            some: string;
            words: {
              none: string;
              some: string;
            };
          };
          bell: {
            label: string;
            start: string;
            to: string;
            end: string;
            with: string;
            without: string;
            kind: string;
            suggested_one: '{{count}}{{now}}';
            suggested_other: '{{count}}{{now}}';
            chosen_one: '{{count}}{{now}}';
            chosen_other: '{{count}}{{now}}';
            none: string;
            past: string;
          };
          debrief: {
            label: string;
            minutes: string;
            spoken: string;
            less: string;
            more: string;
            words: string;
          };
          clock: {
            label: string;
            on: string;
            off: string;
            words: {
              on: string;
              off: string;
            };
          };
          pace: {
            label: string;
            options: {
              x1: string;
              x125: string;
              x15: string;
              x2: string;
            };
            words: string;
          };
          note: {
            label: string;
            show: string;
            leave: string;
            read: string;
            title: string;
            words: string;
          };
          questions: {
            label: string;
            on: string;
            off: string;
            words: string;
          };
          drawn: string;
          tables_one: '{{count}}';
          tables_other: '{{count}}';
          tablesNote: string;
          moreTables_one: '{{count}}';
          moreTables_other: '{{count}}';
          closed: string;
          closedNote: string;
          keep: string;
          keptNow: string;
          open: string;
          opening: string;
          fix: string;
        };
        note: {
          first: string;
          second: string;
        };
        refusal: {
          malformed: string;
          'unknown-request': string;
          'not-a-host': string;
          'not-a-participant': string;
          'unknown-person': string;
          'unknown-table': string;
          'unknown-host': string;
          'last-host': string;
          'hosts-full_one': '{{count}}';
          'hosts-full_other': '{{count}}';
          'session-full_one': '{{count}}';
          'session-full_other': '{{count}}';
          'nobody-here': string;
          'already-started': string;
          'not-started': string;
          'table-over': string;
          'server-full': string;
          'bad-name': string;
          'session-over': string;
          'knows-secrets': string;
          'post-full_one': '{{count}}';
          'post-full_other': '{{count}}';
          'no-such-role': string;
          'bell-in-the-past': string;
          'no-time-left': string;
          'at-rounds-end': string;
          'bell-too-soon_one': '{{count}}';
          'bell-too-soon_other': '{{count}}';
          'no-clock': string;
          'too-many-calls': string;
          'unknown-call': string;
          'unknown-inject': string;
          'not-in-debrief': string;
          'no-such-change': string;
          'nothing-to-change': string;
          'wrong-answers': string;
          'not-asked': string;
          'took-too-long': string;
          'too-many-requests_one': '{{count}}';
          'too-many-requests_other': '{{count}}';
          'not-connected': string;
          'not-understood': string;
          'store-unavailable': string;
          internal: string;
        };
        close: string;
        post: {
          panel: string;
          press: string;
        };
        way: {
          title: string;
          qr: '{{code}}';
          codeSpoken: '{{letters}}';
          kind: {
            network: string;
            tunnel: string;
            virtual: string;
            unassigned: string;
          };
          link: string;
          copied: string;
          screen: string;
          screenOpened: string;
          screenCopied: string;
          cards: string;
          roster: string;
          host: string;
          hostCopied: string;
          copyFailed: string;
          byHand: string;
        };
        door: {
          title: string;
          open: string;
          locked: string;
          openWords: string;
          lateWords: string;
          lockedWords: string;
        };
        hall: {
          nobody: string;
          head_one: '{{come}}{{all}}{{count}}';
          head_other: '{{come}}{{all}}{{count}}';
          headFull_one: '{{come}}{{count}}';
          headFull_other: '{{come}}{{count}}';
          how: '{{key}}';
          balance: string;
          seats: string;
          table: string;
          bot: string;
          lost: string;
          expected: string;
          adviser: string;
          target: '{{table}}{{post}}';
          inHall: string;
          place: '{{table}}{{post}}';
          menu: '{{name}}';
          act: {
            move: string;
            rename: string;
            code: string;
            absent: string;
            back: string;
            remove: string;
          };
          moved: '{{name}}{{place}}';
          undo: string;
          waiting_one: '{{count}}';
          waiting_other: '{{count}}';
          absent_one: '{{count}}';
          absent_other: '{{count}}';
          removed_one: '{{count}}';
          removed_other: '{{count}}';
          restore: string;
          count: '{{come}}{{count}}';
          countNote: string;
          start_one: '{{count}}';
          start_other: '{{count}}';
        };
        move: {
          title: '{{name}}';
          table: string;
          tableOf: '{{table}}';
          post: string;
          free: '{{post}}';
          with: '{{post}}{{names}}';
          words: '{{from}}{{to}}';
          same: string;
          go: string;
        };
        rename: {
          title: '{{name}}';
          label: string;
          words: string;
          go: string;
        };
        remove: {
          title: '{{name}}';
          words: string;
          go: string;
        };
        code: {
          title: '{{name}}';
          wait: string;
          spoken: '{{letters}}';
          words: string;
        };
        bell: {
          title: string;
          label: string;
          less: string;
          more: string;
          fromNow_one: '{{count}}';
          fromNow_other: '{{count}}';
          words: string;
          none: string;
          go: string;
        };
        before: {
          title: string;
          fine: string;
          blocked: string;
          better_one: '{{count}}';
          better_other: '{{count}}';
          leave: string;
          moveBell: string;
          block: {
            nobody: {
              name: string;
              fact: string;
            };
            'no-time': {
              name: string;
              fact: string;
            };
          };
          rounds: {
            name_one: '{{count}}';
            name_other: '{{count}}';
            fact_one: '{{count}}';
            fact_other: '{{count}}';
          };
          number: {
            name_one: '{{count}}';
            name_other: '{{count}}';
            fact_one: '{{count}}{{tables}}';
            fact_other: '{{count}}{{tables}}';
            go_one: '{{count}}';
            go_other: '{{count}}';
          };
          empty: {
            name: '{{table}}';
            fact: string;
          };
          uneven: {
            name: '{{table}}';
            fact: '{{from}}';
            go: '{{name}}{{table}}';
          };
          unplaced: {
            name_one: '{{names}}{{count}}';
            name_other: '{{count}}{{names}}';
            fact: string;
            go: string;
          };
          away: {
            name: '{{name}}';
            fact: '{{place}}';
            code: string;
          };
          notCome: {
            name_one: '{{count}}';
            name_other: '{{count}}';
            go_one: '{{count}}';
            go_other: '{{count}}';
            wait: string;
          };
        };
        just: {
          title: string;
          toCome_one: '{{count}}';
          toCome_other: '{{count}}';
          none: string;
        };
        roster: {
          title: string;
          words: string;
          label: string;
          file: string;
          example: string;
          none: string;
          found_one: '{{count}}';
          found_other: '{{count}}';
          columns: '{{columns}}';
          keepRepeats: string;
          add_one: '{{count}}';
          add_other: '{{count}}';
          added_one: '{{count}}';
          added_other: '{{count}}';
          more_one: '{{count}}';
          more_other: '{{count}}';
          why: {
            repeated: '{{line}}{{name}}';
            'already-there': '{{line}}{{name}}';
            unreadable: '{{line}}';
            cut: '{{line}}{{name}}';
            'too-many': '{{line}}{{name}}';
          };
        };
        cards: {
          title: string;
          words_one: '{{count}}';
          words_other: '{{count}}';
          back: string;
          make_one: '{{count}}';
          make_other: '{{count}}';
          print: string;
          wait: string;
          nameless_one: '{{count}}';
          nameless_other: '{{count}}';
          before: string;
          after: string;
          none: string;
        };
        card: {
          table: '{{table}}{{session}}';
          role: string;
          open: '{{address}}';
          keep: string;
          name: string;
          qr: string;
          brief: {
            us: string;
            china: string;
            un: string;
            dprk: string;
            panel: string;
            press: string;
          };
          want: {
            head: string;
            us: string;
            china: string;
            un: string;
            dprk: string;
            panel: string;
            press: string;
          };
          hold: {
            head: string;
            us: string;
            china: string;
            un: string;
            dprk: string;
            panel: string;
            press: string;
          };
          unseen: {
            head: string;
            us: string;
            china: string;
            un: string;
            dprk: string;
            panel: string;
            press: string;
          };
        };
        wait: {
          noSeat: string;
          kept: '{{table}}';
          toBell: string;
          people: string;
          you: string;
          over: string;
          inHall: string;
          opening: string;
          alone: string;
          with_one: '{{count}}';
          with_other: '{{count}}';
          step: {
            start: {
              when: string;
              what: string;
            };
            brief: {
              when: string;
              what: string;
            };
            round: {
              when: string;
              what: string;
            };
          };
        };
        practice: {
          title: string;
          aside: string;
          words: '{{level}}';
          report: string;
          spirit: string;
          is: {
            honest: string;
            over: string;
            under: string;
          };
          unseen: string;
          asOther: string;
          asYou: string;
        };
        own: {
          title: string;
          aside: string;
          make: string;
          copy: string;
          copied: string;
          copyFailed: string;
          words: string;
        };
        enter: {
          locked: string;
          deck: string;
          given: '{{name}}';
          name: string;
          nameHint: string;
          nameEmpty: string;
          suggest: string;
          realName: string;
          realNameHint: string;
          go: string;
          card: string;
          code: string;
          codeHint: string;
          codeWrong: string;
          codeGo: string;
        };
        frame: {
          host: string;
          pages: string;
          tab: {
            hall: string;
            tables: string;
            debrief: string;
            evidence: string;
          };
          world: '{{format}}{{world}}';
          sub_one: '{{count}}';
          sub_other: '{{count}}';
          noBell: string;
        };
        line: {
          wait: '{{code}}';
          again: string;
          home: string;
          elsewhere: {
            what: string;
            remedy: string;
          };
          'wrong-key': {
            what: '{{code}}';
            remedy: string;
          };
          'unknown-code': {
            what: '{{code}}';
            remedy: string;
          };
          unreachable: {
            what: string;
            remedy: string;
          };
          removed: {
            what: '{{code}}';
            remedy: string;
          };
          'door-closed': {
            what: '{{code}}';
            remedy: string;
          };
          'session-over': {
            what: '{{code}}';
            remedy: string;
          };
          other: {
            what: '{{code}}';
            remedy: string;
          };
        };
      };
      how: {
        title: string;
        deck: string;
        idea: {
          first: string;
          second: string;
          third: string;
        };
        ideaNote: string;
        mark: {
          title: string;
          words: string;
          honest: {
            title: string;
            words: string;
          };
          lie: {
            title: string;
            words: string;
          };
          unknown: {
            title: string;
            words: string;
          };
          quiet: {
            title: string;
            words: string;
          };
        };
        round: {
          title: string;
          words: string;
          briefing: {
            seconds: string;
            words: string;
          };
          negotiation: {
            seconds: string;
            words: string;
          };
          orders: {
            seconds: string;
            words: string;
          };
          adjudication: {
            seconds: string;
            words: string;
          };
          first: string;
        };
        seats: {
          title: string;
          words: string;
          wants: string;
          holds: string;
          pressed: string;
          us: {
            wants: string;
            holds: string;
            pressed: string;
          };
          china: {
            wants: string;
            holds: string;
            pressed: string;
          };
          un: {
            wants: string;
            holds: string;
            pressed: string;
          };
          dprk: {
            wants: string;
            holds: string;
            pressed: string;
          };
        };
        leak: {
          title: string;
          words: string;
          caption: string;
          corridor: string;
          passes: string;
          policed: string;
          border: string;
          sea: string;
          dollar: string;
          rent: string;
        };
        debrief: {
          title: string;
          words: string;
          promises: string;
          one: {
            title: string;
            words: string;
          };
          two: {
            title: string;
            words: string;
          };
          three: {
            title: string;
            words: string;
          };
          four: {
            title: string;
            words: string;
          };
        };
        start: {
          words: string;
          play: string;
          glossary: string;
        };
      };
      landing: {
        deck: string;
        play: {
          label: string;
          new: {
            title: string;
            words: string;
            wait: string;
          };
          now: {
            title: string;
            words: string;
            wait: string;
          };
          friends: {
            title: string;
            words: string;
            slow: string;
            wait: string;
          };
          solo: {
            title: string;
            words: string;
            wait: string;
          };
          faces: {
            label: string;
            us: string;
            china: string;
            un: string;
            dprk: string;
          };
          host: {
            title: string;
            words: string;
          };
          slow: '{{words}}{{count}}';
        };
        wish: {
          world: string;
          more: string;
          length: string;
          pace: string;
          format: {
            standard: '{{rounds}}';
            blitz: '{{rounds}}';
          };
          paces: {
            live: string;
            clocked: string;
            'half-longer': string;
            twice: string;
            thrice: string;
            untimed: string;
            'half-day': string;
            day: string;
            'two-days': string;
          };
          paceWords: {
            live: string;
            clocked: string;
            'half-longer': string;
            twice: string;
            thrice: string;
            untimed: string;
            'half-day': string;
            day: string;
            'two-days': string;
          };
        };
        join: {
          label: string;
          button: string;
          example: string;
          wait: '{{code}}';
          empty: string;
          wrongLength_one: '{{count}}';
          wrongLength_other: '{{count}}';
          over: '{{code}}';
          openDebrief: string;
        };
        playingAs: '{{name}}';
        notYou: '{{name}}';
        changeName: string;
        name: {
          label: string;
          suggest: string;
          keep: string;
          hint: string;
        };
        noAccount: string;
        before: {
          open: string;
          title: string;
          none: string;
          waiting: string;
          playing: string;
          over: string;
          gone: string;
          stands: '{{round}}{{phase}}';
          played: '{{when}}';
          looking: string;
          unreached: string;
        };
        figure: {
          caption: string;
          letter: {
            title: string;
            first: string;
            second: string;
          };
          spirit: {
            title: string;
            first: string;
            second: string;
          };
          gap: {
            title: string;
            first: string;
            second: string;
          };
          report: {
            title: string;
            first: string;
          };
          strip: string;
          moral: string;
          half: '{{year}}{{half}}';
        };
        saved: {
          open: string;
          words: string;
          file: string;
          reading: string;
          told_one: '{{world}}{{count}}';
          told_other: '{{world}}{{count}}';
          toldOver_one: '{{world}}{{count}}';
          toldOver_other: '{{world}}{{count}}';
          from: string;
          stood: string;
          ended: string;
          round: '{{round}}';
          go: string;
          wait: string;
          slow: '{{count}}';
        };
      };
      'lesson-clock': {
        phases: '{{round}}';
        phase: {
          briefing: string;
          negotiation: string;
          orders: string;
          adjudication: string;
        };
        bar: {
          round: '{{round}}';
          door: string;
          kept: string;
          debrief: string;
          now: string;
          bell: '{{time}}';
        };
        fits: {
          all_one: '{{number}}{{minutes}}{{count}}';
          all_other: '{{number}}{{minutes}}{{count}}';
          noDebrief_one: '{{number}}{{count}}';
          noDebrief_other: '{{number}}{{count}}';
          noBell_one: '{{number}}{{count}}';
          noBell_other: '{{number}}{{count}}';
          none: string;
          minutes_one: '{{number}}{{count}}';
          minutes_other: '{{number}}{{count}}';
        };
        late: {
          all: '{{minutes}}{{first}}{{last}}{{others}}';
          one: '{{minutes}}{{first}}';
          none: '{{minutes}}';
          debrief: '{{length}}';
        };
        begin: {
          '1': string;
          '2': string;
          '3': string;
          '4': string;
          '5': string;
          '6': string;
          '7': string;
          '8': string;
          '9': string;
          '10': string;
          '11': string;
          '12': string;
          '13': string;
          '14': string;
          '15': string;
          '16': string;
          '17': string;
          '18': string;
          '19': string;
          '20': string;
        };
        strip: {
          label: string;
          onTime: '{{time}}';
          noBell: string;
          noClock: string;
          paused: string;
          toBell_one: '{{count}}';
          toBell_other: '{{count}}';
          drawn: '{{round}}{{rounds}}';
        };
        controls: {
          label: string;
          pause: string;
          resume: string;
          more_one: '{{count}}';
          more_other: '{{count}}';
          close: string;
          lesson: string;
          reason: string;
          reasonHint: string;
        };
        table: {
          label: '{{table}}';
          pause: string;
          resume: string;
          close: string;
          free: string;
          inStep: string;
          freeWords: string;
          stepWords: string;
        };
        lesson: {
          title: string;
          bell: string;
          withBell: string;
          noBell: string;
          inMinutes: string;
          at: '{{time}}';
          sooner: string;
          later: string;
          debrief: string;
          debriefWords: string;
          less: string;
          more: string;
          clock: string;
          on: string;
          off: string;
          clockOn: string;
          clockOff: string;
          stretch: string;
          stretchWords: string;
          times: '{{factor}}';
          leave: string;
          keep: string;
        };
        extra: {
          title: '{{name}}';
          label: string;
          none: string;
          words: string;
          done: string;
        };
        time: {
          toBell_one: '{{time}}{{count}}';
          toBell_other: '{{time}}{{count}}';
          rung: string;
          waiting: string;
          waitingFor: '{{time}}';
          extra: '{{time}}';
        };
        notice: {
          paused: {
            all: '{{by}}';
            one: '{{by}}{{table}}';
          };
          resumed: {
            all: '{{by}}';
            one: '{{by}}{{table}}';
          };
          closed: {
            all: '{{by}}';
            one: '{{by}}{{table}}';
          };
          extended: {
            all_one: '{{by}}{{count}}';
            all_other: '{{by}}{{count}}';
            one_one: '{{by}}{{table}}{{count}}';
            one_other: '{{by}}{{table}}{{count}}';
          };
          stretched: '{{by}}{{factor}}';
          'late-start_one': '{{count}}';
          'late-start_other': '{{count}}';
          restarted: {
            short: string;
            long_one: '{{count}}';
            long_other: '{{count}}';
          };
          'round-dropped': '{{round}}';
          freed: '{{table}}';
          'in-step': '{{table}}';
          'bell-moved': '{{by}}';
          'clock-off': '{{by}}';
          'clock-on': '{{by}}';
          reason: '{{reason}}';
        };
      };
      lesson: {
        place: '{{number}}{{count}}';
        hide: string;
        more: string;
        wait: {
          title: '{{names}}';
          titleOne: '{{names}}';
          talk: string;
          toTalk: string;
          record: string;
          toRecord: string;
          check: string;
        };
        mark: {
          vote: string;
          effort: string;
          slack: string;
          reverse: string;
          unforbidden: string;
          found: string;
          both: string;
          record: string;
        };
      };
      levels: {
        label: string;
        level: {
          careless: string;
          competent: string;
          expert: string;
        };
        words: {
          careless: string;
          competent: string;
          expert: string;
        };
        told: {
          careless: string;
          competent: string;
          expert: string;
        };
      };
      marks: {
        seat: {
          us: string;
          china: string;
          un: string;
          dprk: string;
          observer: string;
          away: string;
          bot: string;
        };
        seatShort: {
          us: string;
          china: string;
          un: string;
          dprk: string;
          observer: string;
        };
        member: {
          russia: string;
          france: string;
          uk: string;
        };
        memberStart: {
          russia: string;
          france: string;
          uk: string;
        };
        basket: {
          elite: string;
          programme: string;
          finance: string;
          broad: string;
        };
        basketWithin: {
          elite: string;
          programme: string;
          finance: string;
          broad: string;
        };
        corridor: {
          border: string;
          sea: string;
          dollar: string;
        };
        corridorWithin: {
          border: string;
          sea: string;
          dollar: string;
        };
        disc: {
          letter: '{{level}}';
          report: '{{effort}}';
          reportUnknown: string;
          spirit: '{{effort}}';
          spiritUnknown: string;
          about: '{{about}}{{words}}';
        };
        key: string;
        unknown: string;
        ofThree: '{{effort}}';
        gate: '{{about}}{{report}}{{spirit}}';
        evidence: '{{about}}{{solid}}{{top}}{{enough}}';
        vote: {
          row: '{{words}}{{needed}}';
          count: {
            yes_one: '{{count}}';
            yes_other: '{{count}}';
            leaning_one: '{{count}}';
            leaning_other: '{{count}}';
            undecided_one: '{{count}}';
            undecided_other: '{{count}}';
            abstain_one: '{{count}}';
            abstain_other: '{{count}}';
            against_one: '{{count}}';
            against_other: '{{count}}';
          };
          roll: {
            yes_one: '{{count}}';
            yes_other: '{{count}}';
            leaning_one: '{{count}}';
            leaning_other: '{{count}}';
            undecided_one: '{{count}}';
            undecided_other: '{{count}}';
            abstain_one: '{{count}}';
            abstain_other: '{{count}}';
            against_one: '{{count}}';
            against_other: '{{count}}';
          };
        };
        promise: {
          kept_one: '{{count}}';
          kept_other: '{{count}}';
          broken_one: '{{count}}';
          broken_other: '{{count}}';
          unseen_one: '{{count}}';
          unseen_other: '{{count}}';
        };
        clock: {
          number: {
            '0': string;
            '1': string;
            '2': string;
            '3': string;
            '4': string;
            '5': string;
            '6': string;
            '7': string;
            '8': string;
            '9': string;
            '10': string;
            '11': string;
            '12': string;
            '13': string;
            '14': string;
            '15': string;
            '16': string;
            '17': string;
            '18': string;
            '19': string;
            '20': string;
            '21': string;
            '22': string;
            '23': string;
            '24': string;
            '25': string;
            '26': string;
            '27': string;
            '28': string;
            '29': string;
            '30': string;
            '31': string;
            '32': string;
            '33': string;
            '34': string;
            '35': string;
            '36': string;
            '37': string;
            '38': string;
            '39': string;
            '40': string;
            '41': string;
            '42': string;
            '43': string;
            '44': string;
            '45': string;
            '46': string;
            '47': string;
            '48': string;
            '49': string;
            '50': string;
            '51': string;
            '52': string;
            '53': string;
            '54': string;
            '55': string;
            '56': string;
            '57': string;
            '58': string;
            '59': string;
          };
          minutes_one: '{{number}}{{count}}';
          minutes_other: '{{number}}{{count}}';
          seconds_one: '{{number}}{{count}}';
          seconds_other: '{{number}}{{count}}';
          calm: '{{time}}{{purpose}}';
          'last-minute': '{{time}}{{purpose}}';
          closing: '{{time}}{{purpose}}';
          none: '{{purpose}}';
          paused: string;
          phone: {
            'last-minute': '{{purpose}}';
            closing: string;
          };
          announce: '{{time}}{{purpose}}';
        };
        phaseRibbon: string;
        phase: {
          briefing: string;
          negotiation: string;
          orders: string;
          adjudication: string;
        };
        phaseWithin: {
          briefing: string;
          negotiation: string;
          orders: string;
          adjudication: string;
        };
        phaseNote: {
          briefing: string;
          negotiation: string;
          orders: string;
          adjudication: string;
        };
        phaseState: {
          past: string;
          next: string;
          later: string;
        };
        private: string;
      };
      minds: {
        none: string;
        choose: string;
        level: {
          careless: string;
          competent: string;
          expert: string;
        };
        temperament: {
          enforcer: string;
          'free-rider': string;
          dealer: string;
          legalist: string;
          palace: string;
          arsenal: string;
          trader: string;
        };
        wanted: string;
        sawTitle: string;
        saw: string;
        table: '{{seat}}';
        col: {
          round: string;
          believed: string;
          weighed: string;
          did: string;
          why: string;
        };
        seen: '{{seen}}{{looked}}';
        notSeen: string;
        about: {
          effort: '{{basket}}';
          report: '{{basket}}';
          test: string;
          burden: string;
          offer: string;
          vote: string;
          look: string;
        };
        option: {
          none: string;
          some: string;
          heavy: string;
          missile: string;
          'long-range': string;
          nuclear: string;
          yes: string;
          no: string;
          abstain: string;
        };
        weighedWords: '{{options}}{{chosen}}';
        optionWords: '{{option}}{{points}}';
        bluff: '{{said}}{{basket}}{{did}}';
        fellBack: {
          hung: string;
          died: string;
          'no-time': string;
        };
        noNotes: string;
        why: {
          'costs-mandate': string;
          'costs-room': string;
          'costs-credibility': string;
          'costs-points': string;
          'costs-trade': string;
          'costs-programme': string;
          'costs-income': string;
          gains: string;
          'too-little': string;
          'nothing-in-return': string;
          'trust-low': string;
          'word-broken': string;
          'word-kept': string;
          'reported-more': string;
          test: string;
          pressure: string;
          penalty: string;
          veto: string;
          'cannot-check': string;
          'no-evidence': string;
          evidence: string;
          'not-ours-to-know': string;
          measured: string;
          law: string;
          'already-bound': string;
          exemptions: string;
          procedure: string;
          members: string;
          'build-up': string;
          border: string;
          households: string;
          'no-text': string;
          lapsed: string;
          'already-said': string;
          private: string;
        };
        moment: {
          title: string;
          none: string;
          slack: '{{round}}{{seat}}{{gaps}}';
          gap: '{{basket}}{{said}}{{did}}';
          effort: '{{round}}{{seat}}{{gaps}}';
          did: '{{basket}}{{did}}';
          test: {
            missile: '{{round}}';
            'long-range': '{{round}}';
            nuclear: '{{round}}';
          };
          burden: {
            '1': '{{round}}';
            '2': '{{round}}';
          };
          dollarStep: {
            finding: '{{round}}';
            threat: '{{round}}';
            penalty: '{{round}}';
          };
          support: {
            more: '{{round}}';
            less: '{{round}}';
          };
          text: '{{round}}{{baskets}}';
          figures: string;
          figure: {
            programme: string;
            arrived: string;
            welfare: string;
            loyalty: string;
            tension: string;
          };
          col: {
            figure: string;
            was: string;
            without: string;
            change: string;
          };
          spread: '{{change}}{{sd}}';
          how: '{{count}}';
          next: string;
          nextFigure: '{{figure}}{{without}}{{was}}';
          same: string;
        };
        untrue: {
          title: string;
          none: string;
          toAll: string;
          effort: '{{round}}{{from}}{{to}}{{said}}{{basket}}{{did}}';
          vote: '{{round}}{{from}}{{to}}{{said}}{{did}}';
          test: '{{round}}{{from}}{{to}}{{said}}{{did}}';
        };
        testTold: {
          none: string;
          missile: string;
          'long-range': string;
          nuclear: string;
        };
        testDone: {
          none: string;
          missile: string;
          'long-range': string;
          nuclear: string;
        };
        vote: {
          yes: string;
          no: string;
          abstain: string;
        };
      };
      model: {
        title: string;
        deck: string;
        score: {
          title: '{{holds}}{{all}}';
          firm: '{{firm}}{{before}}{{after}}';
          words: string;
          label: string;
          holds: '{{id}}{{statement}}';
          fails: '{{id}}{{statement}}';
        };
        nav: {
          label: string;
          essay: string;
          mechanisms: string;
          claims: string;
          record: string;
          missing: string;
          rivals: string;
          sources: string;
        };
        essay: {
          title: string;
          words: string;
          quote: string;
          credit: string;
          caution: string;
        };
        mechanisms: {
          title: string;
          words: string;
          trade: {
            name: string;
            nameWithin: string;
            says: string;
          };
          networks: {
            name: string;
            nameWithin: string;
            says: string;
          };
          illicit: {
            name: string;
            nameWithin: string;
            says: string;
          };
          finance: {
            name: string;
            nameWithin: string;
            says: string;
          };
          economy: {
            name: string;
            nameWithin: string;
            says: string;
          };
          budget: {
            name: string;
            nameWithin: string;
            says: string;
          };
          circle: {
            name: string;
            nameWithin: string;
            says: string;
          };
          citizens: {
            name: string;
            nameWithin: string;
            says: string;
          };
          control: {
            name: string;
            nameWithin: string;
            says: string;
          };
          programme: {
            name: string;
            nameWithin: string;
            says: string;
          };
          diplomacy: {
            name: string;
            nameWithin: string;
            says: string;
          };
        };
        pictures: {
          effort: {
            title: string;
            sub: string;
            x: string;
            alt: string;
          };
          weakest: {
            title: string;
            sub: string;
            x: string;
            alt: string;
          };
          premium: {
            title: string;
            sub: string;
            x: string;
            alt: string;
          };
          refusal: {
            title: string;
            sub: string;
            x: string;
            alt: string;
          };
          growth: {
            title: string;
            sub: string;
            x: string;
            alt: string;
          };
          income: {
            title: string;
            sub: string;
            x: string;
            alt: string;
          };
          hazard: {
            title: string;
            sub: string;
            x: string;
            alt: string;
          };
          ratchet: {
            title: string;
            sub: string;
            x: string;
            alt: string;
          };
          welfare: {
            title: string;
            sub: string;
            x: string;
            alt: string;
          };
          unrest: {
            title: string;
            sub: string;
            x: string;
            alt: string;
          };
          pace: {
            title: string;
            sub: string;
            x: string;
            alt: string;
          };
          clash: {
            title: string;
            sub: string;
            x: string;
            alt: string;
          };
          coalition: {
            title: string;
            sub: string;
            x: string;
            alt: string;
          };
        };
        lines: {
          'effort-watched': string;
          'effort-start': string;
          'effort-floor': string;
          'weakest-alike': string;
          'weakest-border': string;
          'premium-fee': string;
          'premium-volume': string;
          'refusal-all': string;
          'refusal-half': string;
          'refusal-little': string;
          'growth-free': string;
          'growth-embargo': string;
          'hazard-close': string;
          'hazard-loose': string;
          'ratchet-norm': string;
          'ratchet-paid': string;
          'welfare-free': string;
          'welfare-lifted': string;
          'unrest-open': string;
          'unrest-scenario': string;
          'unrest-none': string;
          'pace-four': string;
          'pace-two': string;
          'pace-one': string;
          'clash-risk': string;
          'coalition-holds': string;
        };
        marks: {
          start: string;
          tested: string;
          lifted: string;
        };
        bars: {
          open: string;
          'gate-border': string;
          'gate-sea': string;
          'gate-dollar': string;
          bypass: string;
          illicit: string;
          banks: string;
          rest: string;
          income: string;
        };
        picture: {
          point: string;
          step: string;
          level: string;
        };
        parameter: {
          open_one: '{{count}}';
          open_other: '{{count}}';
          caption: '{{name}}';
          name: string;
          value: string;
          source: string;
          confidence: string;
          high: string;
          medium: string;
          low: string;
          cited: string;
          estimate: string;
          knob: string;
        };
        claims: {
          title: string;
          words: string;
          key: string;
          set: string;
          base: string;
          show: string;
          all: '{{count}}';
          holdsOnly: '{{count}}';
          failsOnly: '{{count}}';
          empty: string;
          chapter: {
            overall: string;
            'small-coalition': string;
            repression: string;
            instruments: string;
            'might-work': string;
            cooperation: string;
          };
          holds: string;
          holdsWithin: string;
          fails: string;
          failsWithin: string;
          open: string;
          close: string;
          interval: '{{effect}}{{low}}{{high}}';
          mark: '{{says}}{{found}}{{rule}}{{verdict}}';
          above: '{{above}}';
          below: '{{below}}';
          between: '{{above}}{{below}}';
          design: string;
          measured: string;
          halfYears: '{{halfYears}}{{n}}{{mechanisms}}';
          remark: string;
          off: string;
          flipsTo: {
            holds: string;
            fails: string;
          };
          offFlips: '{{name}}{{verdict}}';
          offNone: '{{count}}';
          offRest: '{{count}}';
          rivals: string;
          rival: '{{name}}{{verdict}}{{effect}}';
          responder: string;
          sentence: '{{sentence}}';
          worlds: '{{at10}}{{at20}}{{at30}}';
          worldsAt20: '{{at20}}';
          inWorlds: '{{worlds}}';
          world: {
            'january-2016': string;
            'october-2006': string;
            'after-the-panel-2024': string;
          };
          worldHolds: '{{world}}';
          worldFails: '{{world}}';
          extensions: string;
          extensionsWords: string;
        };
        off: {
          none: string;
          'small-coalition': string;
          repression: string;
          'common-definition': string;
          'enforcement-cost': string;
          diversion: string;
          intermediaries: string;
          rerouting: string;
          'breakout-line': string;
        };
        rerun: {
          title: string;
          words: string;
          set: string;
          seeds: string;
          off: string;
          stored: string;
          fresh: string;
          many: string;
          run: string;
          cancel: string;
          again: string;
          progress: '{{done}}{{of}}';
          starting: string;
          cancelled: '{{done}}{{of}}';
          done: '{{id}}{{first}}{{last}}{{verdict}}';
          storedHead: string;
          freshHead: string;
          caption: string;
          failed: {
            what: string;
            safe: string;
            remedy: '{{reason}}';
          };
          noWorker: string;
        };
        record: {
          title: string;
          words: string;
          median: '{{other}}{{naive}}';
          rows: '{{otherRows}}{{better}}{{worse}}{{fittedRows}}{{fitted}}{{readBackRows}}';
          world: '{{world}}';
          unjudged: '{{title}}';
          kinds: {
            fitted: string;
            judged: string;
            readBack: string;
          };
          kind: string;
          levels: string;
          levelsCaption: string;
          level: string;
          target: string;
          within: string;
          opening: string;
          sub: '{{unit}}{{ours}}{{naive}}';
          better: '{{title}}';
          even: '{{title}}';
          worse: '{{title}}';
          recorded: string;
          simulated: string;
          naive: string;
          fittedYears: string;
          alt: '{{title}}{{first}}{{last}}{{recorded}}{{simulated}}';
          year: string;
          error: string;
          naiveError: string;
          source: string;
          misses: string;
          fitted: string;
          fittedCaption: string;
          path: string;
          was: string;
          now: string;
          why: string;
          effects: string;
          effectsCaption: string;
          statement: string;
          reported: string;
          simulatedHead: string;
          isWithin: string;
          isOutside: string;
          range: '{{low}}{{high}}{{unit}}';
        };
        missing: {
          title: string;
          words: string;
          claims: string;
          none: string;
          noRemark: string;
        };
        rivals: {
          title: string;
          words: string;
          show: string;
          holds: '{{holds}}{{all}}';
          differs: '{{ids}}';
          same: string;
          caption: '{{name}}';
          numbers_one: '{{count}}';
          numbers_other: '{{count}}';
          name: string;
          base: string;
          theirs: string;
          reason: string;
        };
        sources: {
          title: string;
          words: string;
          used: string;
          others: string;
          uses_one: '{{count}}';
          uses_other: '{{count}}';
          model: '{{claims}}{{sets}}{{offs}}';
        };
        sure: {
          title: string;
          words: string;
          scenario: '{{per}}{{all}}';
          expected: string;
          why: string;
          chance: string;
        };
        out: {
          title: string;
          words: string;
          people: string;
          allies: string;
          war: string;
          inside: string;
          names: string;
          markets: string;
        };
      };
      moments: {
        label: string;
        quiet: string;
        reacted: string;
        neighbours: string;
        again: '{{count}}';
        breach: '{{by}}{{broken}}';
        gap: {
          reported: '{{who}}{{reported}}{{basket}}{{found}}{{confidence}}';
          signed: '{{who}}{{signed}}{{basket}}{{found}}{{confidence}}';
          both: '{{who}}{{signed}}{{reported}}{{basket}}{{found}}{{confidence}}';
          none: '{{who}}{{confidence}}';
          round: '{{round}}';
        };
        kept: {
          holds: '{{parties}}{{rounds}}';
          over: '{{parties}}{{rounds}}';
          terms: '{{terms}}';
        };
        signed: {
          title_one: '{{parties}}{{count}}';
          title_other: '{{parties}}{{count}}';
          terms: '{{terms}}';
        };
        milestone: {
          title: string;
          more: string;
        };
        routes: {
          title_one: '{{names}}{{count}}';
          title_other: '{{count}}{{names}}';
          more: string;
        };
        roll: {
          title: {
            adopted: '{{yes}}';
            'not-carried': '{{yes}}{{needed}}';
            vetoed: '{{by}}';
          };
          asked: {
            adopted: '{{asks}}';
            'not-carried': '{{asks}}';
            vetoed: '{{asks}}{{yes}}';
          };
          change: '{{basket}}{{level}}';
          list: string;
          procedure: string;
          panel: string;
        };
        reaction: {
          to: '{{seat}}';
          everybody: string;
          more_one: '{{count}}';
          more_other: '{{count}}';
          said: '{{sentence}}';
        };
        rollCall: {
          label: string;
          running: '{{needed}}{{yes}}{{left}}';
          toCome: string;
          vote: {
            yes: string;
            no: string;
            abstain: string;
            veto: string;
          };
          skip: string;
          close: string;
          open: string;
          wonBy: '{{reasons}}';
          lostBy: '{{reasons}}';
          veto: '{{by}}{{yes}}';
        };
        surprise: {
          line: '{{expected}}{{got}}{{causes}}';
          no: '{{seat}}';
          abstained: '{{seat}}';
          pen: string;
          more_one: '{{count}}';
          more_other: '{{count}}';
          fewer_one: '{{count}}';
          fewer_other: '{{count}}';
        };
        reason: {
          base: {
            for: string;
            against: string;
          };
          exemptions: {
            for: string;
            against: string;
          };
          lift: {
            for: string;
            against: string;
          };
          tired: {
            for: string;
            against: string;
          };
          findings: {
            for: string;
            against: string;
          };
          tests: {
            for: string;
            against: string;
          };
          fatigue: {
            for: string;
            against: string;
          };
          breadth: {
            for: string;
            against: string;
          };
          'broad-trade': {
            for: string;
            against: string;
          };
          'common-list': {
            for: string;
            against: string;
          };
          procedure: {
            for: string;
            against: string;
          };
          panel: {
            for: string;
            against: string;
          };
          sunset: {
            for: string;
            against: string;
          };
        };
        elected: '{{number}}';
        state: {
          ao: string;
          my: string;
          nz: string;
          es: string;
          ve: string;
          eg: string;
          jp: string;
          sn: string;
          ua: string;
          uy: string;
          bo: string;
          et: string;
          it: string;
          nl: string;
          kz: string;
          se: string;
          ci: string;
          gq: string;
          kw: string;
          pe: string;
          pl: string;
          be: string;
          do: string;
          de: string;
          id: string;
          za: string;
          ee: string;
          ne: string;
          vc: string;
          tn: string;
          vn: string;
          ec: string;
          mt: string;
          mz: string;
          ch: string;
          dz: string;
          gy: string;
          kr: string;
          sl: string;
          si: string;
          dk: string;
          gr: string;
          pk: string;
          pa: string;
          so: string;
          bh: string;
          co: string;
          cd: string;
          lv: string;
          lr: string;
          ar: string;
          tz: string;
          cg: string;
          gh: string;
          qa: string;
          sk: string;
          bf: string;
          cr: string;
          hr: string;
          ly: string;
          at: string;
          mx: string;
          tr: string;
          ug: string;
          ba: string;
          br: string;
          ga: string;
          lb: string;
          ng: string;
        };
      };
      play: {
        letterWord: {
          '0': string;
          '1': string;
          '2': string;
          '3': string;
          '4': string;
        };
        effortWord: {
          '0': string;
          '1': string;
          '2': string;
          '3': string;
        };
        corridorIn: {
          border: string;
          sea: string;
          dollar: string;
        };
        trade: {
          trader: string;
          bank: string;
          shipper: string;
          broker: string;
        };
        tradeWithin: {
          trader: string;
          bank: string;
          shipper: string;
          broker: string;
        };
        jurisdiction: {
          china: string;
          'us-linked': string;
          'third-state': string;
        };
        status: {
          warned: string;
          closed: string;
          listed: string;
        };
        test: {
          none: string;
          missile: string;
          'long-range': string;
          nuclear: string;
        };
        family: {
          vehicles: string;
          electronics: string;
          jewellery: string;
          spirits: string;
          yachts: string;
          fashion: string;
        };
        vote: {
          yes: string;
          no: string;
          abstain: string;
        };
        voteWithin: {
          yes: string;
          no: string;
          abstain: string;
        };
        remedy: {
          note: string;
          publish: string;
          compensate: string;
        };
        halfYear: {
          '1': '{{year}}';
          '2': '{{year}}';
        };
        round: '{{round}}';
        cost: {
          free: string;
          points_one: '{{count}}';
          points_other: '{{count}}';
          chips_one: '{{count}}';
          chips_other: '{{count}}';
          gives_one: '{{count}}';
          gives_other: '{{count}}';
        };
        expect: {
          plain: '{{name}}{{mean}}';
          spread: '{{name}}{{mean}}{{sd}}';
          none: string;
          quantity: {
            blocked: string;
            chips: string;
            points: string;
            evidence: string;
            exposure: string;
            coverage: string;
            'proof-chance': string;
            members: string;
            income: string;
            compliance: string;
            loyalty: string;
            'loyalty-military': string;
            'loyalty-party': string;
            'loyalty-bureaucracy': string;
            hazard: string;
            welfare: string;
            grievance: string;
            programme: string;
            readiness: string;
            tension: string;
            mandate: string;
            room: string;
            standing: string;
            'border-risk': string;
            credibility: string;
            access: string;
            leakage: string;
            trust: '{{seat}}';
            trustBetween: '{{one}}{{other}}';
          };
          unit: {
            'US$ million': '{{sign}}{{value}}';
            points: '{{value}}';
            percent: '{{value}}';
            chips: '{{value}}';
            votes: '{{value}}';
          };
        };
        lever: {
          'set-effort': {
            name: string;
            what: string;
          };
          'report-effort': {
            name: string;
            what: string;
          };
          'impose-measure': {
            name: string;
            what: string;
          };
          'take-dollar-step': {
            name: string;
            what: '{{grounds}}';
          };
          'pursue-name': {
            name: string;
            what: string;
          };
          collect: {
            name: string;
            what: string;
          };
          'set-support': {
            name: string;
            what: string;
          };
          'treat-name': {
            name: string;
            what: string;
          };
          'panel-look': {
            name: '{{panelLooks}}';
            what: string;
          };
          'work-common-list': {
            name: string;
            what: string;
          };
          'set-relief': {
            name: string;
            what: string;
          };
          'set-exemptions': {
            name: string;
            what: string;
          };
          'ask-states': {
            name: string;
            what: string;
          };
          'fund-circle': {
            name: string;
            what: string;
          };
          'fund-programme': {
            name: string;
            what: '{{chips}}{{rounds}}';
          };
          'fund-citizens': {
            name: string;
            what: string;
          };
          'set-burden': {
            name: string;
            what: string;
          };
          'fund-networks': {
            name: string;
            what: string;
          };
          'run-illicit-trade': {
            name: string;
            what: string;
          };
          'conduct-test': {
            name: string;
            what: string;
          };
          'fund-security': {
            name: string;
            what: string;
          };
          'file-belief': {
            name: string;
            what: string;
          };
          'table-text': {
            name: string;
            what: '{{changes}}';
          };
          'cast-vote': {
            name: string;
            what: string;
          };
          'gather-votes': {
            name: string;
            what: string;
          };
          'tick-family': {
            name: string;
            what: string;
          };
          'propose-listing': {
            name: string;
            what: string;
          };
          'place-hold': {
            name: string;
            what: string;
          };
          convene: {
            name: string;
            what: string;
          };
          'pass-report': {
            name: string;
            what: string;
          };
          'show-border-flow': {
            name: string;
            what: string;
          };
          'handle-finding': {
            name: string;
            what: '{{panel}}';
          };
          'show-ledger-page': {
            name: string;
            what: string;
          };
          'offer-agreement': {
            name: string;
            what: string;
          };
          'answer-agreement': {
            name: string;
            what: string;
          };
          'invoke-procedure': {
            name: string;
            what: '{{gap}}';
          };
          'judge-procedure': {
            name: string;
            what: string;
          };
        };
        leverWithin: {
          'set-effort': string;
          'report-effort': string;
          'impose-measure': string;
          'take-dollar-step': string;
          'pursue-name': string;
          collect: string;
          'set-support': string;
          'treat-name': string;
          'panel-look': '{{panelLooksWithin}}';
          'work-common-list': string;
          'set-relief': string;
          'set-exemptions': string;
          'ask-states': string;
          'fund-circle': string;
          'fund-programme': string;
          'fund-citizens': string;
          'set-burden': string;
          'fund-networks': string;
          'run-illicit-trade': string;
          'conduct-test': string;
          'fund-security': string;
          'file-belief': string;
          'table-text': string;
          'cast-vote': string;
          'gather-votes': string;
          'tick-family': string;
          'propose-listing': string;
          'place-hold': string;
          convene: string;
          'pass-report': string;
          'show-border-flow': string;
          'handle-finding': string;
          'show-ledger-page': string;
          'offer-agreement': string;
          'answer-agreement': string;
          'invoke-procedure': string;
          'judge-procedure': string;
        };
        option: {
          do: string;
          step: {
            finding: string;
            threat: string;
            penalty: string;
          };
          pursuit: {
            act: string;
            follow: string;
          };
          treatment: {
            tolerate: string;
            warn: string;
            close: string;
          };
          support: {
            cut: string;
            steady: string;
            extra: string;
          };
          onlyWhileNoTest: '{{support}}';
          depth: {
            '1': string;
            '2': string;
          };
          speed: {
            slow: string;
            fast: string;
          };
          burden: {
            none: string;
            some: string;
            heavy: string;
          };
          mode: {
            'state-run': string;
            concession: string;
          };
          handling: {
            publish: string;
            show: '{{seat}}';
          };
          level: {
            '0': string;
            '2': string;
            '4': string;
          };
        };
        subject: {
          corridor: {
            border: string;
            sea: string;
            dollar: string;
          };
          corridorWithin: {
            border: string;
            sea: string;
            dollar: string;
          };
          trade: {
            arms: string;
            counterfeiting: string;
            cyber: string;
          };
          tradeWithin: {
            arms: string;
            counterfeiting: string;
            cyber: string;
          };
        };
        new: string;
        reading: {
          leak: '{{where}}{{mean}}{{sd}}';
          effort: '{{where}}{{efforts}}{{confidence}}';
          name: '{{name}}{{evidence}}';
          trade: '{{trade}}{{evidence}}';
          file: '{{trade}}{{share}}';
          leads: '{{text}}{{names}}';
          effortOf: '{{basket}}{{effort}}';
        };
        shown: {
          'border-flow': '{{leaked}}{{restricted}}';
          'ledger-page': '{{where}}{{leaked}}{{restricted}}';
        };
        seatThe: {
          us: string;
          china: string;
          un: string;
          dprk: string;
        };
        seatStart: {
          us: string;
          china: string;
          un: string;
          dprk: string;
        };
        looker: {
          panel: {
            panel: string;
            looks: string;
            looksWithin: string;
            source: string;
            unRuns: string;
          };
          none: {
            panel: string;
            looks: string;
            looksWithin: string;
            source: string;
            unRuns: string;
          };
        };
      };
      questions: {
        sheet: {
          before: string;
          after: string;
          ticket: string;
        };
        lead: {
          before: string;
          after: string;
          ticket: string;
        };
        agree: {
          '1': string;
          '2': string;
          '3': string;
          '4': string;
          '5': string;
        };
        agreeSpoken: '{{step}}{{words}}';
        agreeEnds: string;
        answer_one: '{{count}}';
        answer_other: '{{count}}';
        change: string;
        later: string;
        handIn: string;
        handInAgain: string;
        thanks: string;
        empty: string;
        words: '{{most}}';
        host: {
          title: string;
          lead: string;
          asked: string;
          notAsked: string;
          ask: string;
          stop: string;
          edit: string;
          answered: '{{count}}{{of}}';
          who: '{{names}}';
          nobody: string;
          everybody: string;
          claims: '{{ids}}';
          counts: '{{option}}{{count}}';
          noAnswers: string;
          question: '{{number}}';
          kind: string;
          kinds: {
            agree: string;
            choice: string;
            words: string;
          };
          choices: string;
          claimIds: string;
          add: string;
          remove: '{{number}}';
          save: string;
          cancel: string;
          defaults: string;
          bad: string;
          change: '{{before}}{{after}}';
        };
        claims: {
          title: string;
          note_one: '{{count}}';
          note_other: '{{count}}';
          none: string;
          share: '{{words}}{{count}}{{of}}';
          shares: '{{words}}{{count}}{{of}}{{otherCount}}{{otherOf}}';
          groups: '{{words}}{{one}}{{tables}}{{other}}{{otherTables}}';
          tooFew: '{{words}}{{tables}}{{needed}}';
          says: {
            C1: string;
            C2: string;
            C3: string;
            C4: string;
            C8: string;
            C21: string;
            C22: string;
            C25: string;
            C26: string;
            C27: string;
            C31: string;
            C32: string;
            C33: string;
            C34: string;
            C35: string;
          };
          seen: {
            C1: string;
            C2: string;
            C3: string;
            C4: string;
            C8: string;
            C21: string;
            C22: string;
            C25: string;
            C26: string;
            C27: string;
            C31: string;
            C32: string;
            C33: string;
            C34: string;
            C35: string;
          };
        };
      };
      record: {
        matrix: {
          title: string;
          titleStart: string;
          deck: '{{when}}';
          deckStart: string;
          when: '{{half}}';
          caption: string;
          corner: string;
          corridor: {
            us: string;
            china: string;
            un: string;
          };
          holds: {
            elite: string;
            programme: string;
            finance: string;
            broad: string;
          };
          found: '{{items}}';
          foundItem: '{{seat}}{{round}}{{panel}}{{confidence}}';
          own: string;
          noneFound: string;
          key: {
            letter: string;
            letterNote: string;
            report: string;
            reportNote: string;
            spirit: string;
            spiritNote: string;
            unknown: string;
            unknownNote: string;
          };
          col: {
            basket: string;
            seat: string;
            letter: string;
            report: string;
            effort: string;
          };
          unknown: string;
          notReported: string;
        };
        flow: {
          title: string;
          titleKnown: '{{leak}}';
          titleNone: string;
          deck: string;
          sought: string;
          gate: string;
          arrives: string;
          permitted: string;
          blocked: string;
          recorded: string;
          exact: string;
          measured: string;
          believed: string;
          unknown: string;
          range: '{{low}}{{high}}';
          upTo: '{{most}}';
          lane: '{{corridor}}{{sought}}{{permitted}}{{restricted}}{{arrives}}';
          arrivesKnown: '{{leaked}}{{basis}}';
          arrivesUnknown: string;
          label: '{{lanes}}';
          note: string;
          basis: {
            own: string;
            estimate: string;
            report: string;
            published: string;
            belief: string;
            none: string;
          };
          col: {
            corridor: string;
            sought: string;
            permitted: string;
            blocked: string;
            leaked: string;
            basis: string;
          };
        };
        asOf: string;
        roundShort: '{{round}}';
        roundLong: '{{round}}';
        scrub: string;
        rolls: {
          title: string;
          none: string;
          line: '{{round}}{{outcome}}';
          outcome: {
            adopted: string;
            'not-carried': string;
            vetoed: string;
          };
          asks: '{{changes}}';
          votesLine: '{{votes}}';
          votes: {
            yes: '{{seat}}';
            no: '{{seat}}';
            abstain: '{{seat}}';
          };
        };
        rounds: {
          title: string;
          caption: string;
          none: string;
          round: string;
          test: string;
          tension: string;
          unity: string;
          price: string;
          rate: string;
          trade: string;
          failed: '{{test}}';
          reputation: '{{values}}';
          noTrade: string;
          error: '{{points}}{{share}}';
        };
        said: string;
        agreements: {
          title: string;
          none: string;
          line: '{{parties}}{{status}}{{from}}{{until}}';
          lineOne: '{{parties}}{{status}}{{from}}';
          status: {
            offered: string;
            'in-force': string;
            declined: string;
            lapsed: string;
            ended: string;
            broken: string;
          };
        };
        breaches: {
          title: string;
          none: string;
          line: '{{round}}{{by}}';
        };
        change: {
          '0': '{{basket}}';
          '2': '{{basket}}';
          '4': '{{basket}}';
        };
        absence: {
          title: string;
          unknown_one: '{{seat}}{{rounds}}{{count}}';
          unknown_other: '{{seat}}{{rounds}}{{count}}';
          standing_one: '{{seat}}{{rounds}}{{count}}';
          standing_other: '{{seat}}{{rounds}}{{count}}';
          advisor_one: '{{seat}}{{rounds}}{{count}}';
          advisor_other: '{{seat}}{{rounds}}{{count}}';
        };
      };
      refusal: {
        'stale-phase': '{{phase}}{{round}}';
        'wrong-phase': '{{phase}}';
        'not-your-lever': '{{seat}}';
        'not-open-yet': '{{opensIn}}';
        'never-opens': string;
        'over-budget': {
          points_one: '{{count}}{{left}}';
          points_other: '{{count}}{{left}}';
          chips_one: '{{count}}{{left}}';
          chips_other: '{{count}}{{left}}';
        };
        'unknown-target': string;
        'not-enough-evidence': '{{held}}{{needed}}';
        'no-grounds': '{{needed}}{{held}}';
        'already-done': string;
        'once-a-round': string;
        'too-many-changes': '{{most}}';
        'empty-text': string;
        'no-text': string;
        'vote-begun': string;
        'not-a-party': string;
        'not-your-term': string;
        'impossible-term': string;
        'agreement-closed': string;
        'nothing-to-ease': string;
        'council-letter': string;
        'no-finding': string;
        'not-restricted': string;
        'no-relief': string;
        'relief-is-public': string;
        'no-snap-back': string;
        'not-ready': '{{readiness}}{{needed}}';
        'no-procedure': string;
        'no-mandate': string;
        'panel-too-early': '{{opensIn}}';
        'not-proven_one': '{{confidence}}{{count}}';
        'not-proven_other': '{{confidence}}{{count}}';
        'accused-may-not-judge': string;
        'out-of-range': '{{least}}{{most}}';
        'not-a-recipient': string;
        'not-your-soil': string;
        'not-your-goods': string;
        'list-not-ready': string;
        'impossible-step': '{{seat}}';
        'needs-agreement': string;
        'not-for-them': '{{seat}}';
        'not-seen': string;
        'not-shown': string;
        'no-evidence': string;
        'text-gone': string;
        'act-closed': string;
        'not-addressed': string;
        'already-answered': string;
        'wrong-answer': string;
        unsigned: string;
        'already-said': string;
        'too-many-acts': '{{most}}';
        'game-over': string;
        'empty-headline': string;
        'nothing-adjudicated': string;
        malformed: string;
        'unknown-request': string;
        'no-seat': string;
        'no-roles': string;
        'not-your-role': string;
        'seat-taken': string;
        'delegation-full': '{{most}}';
        'already-started': string;
        'not-started': string;
        'no-clock': string;
        'long-enough': string;
        'not-over': string;
        'took-too-long': string;
        'pace-fixed': string;
        'not-host': string;
        'hosts-decide': string;
        'not-maker': string;
        'unknown-person': string;
        'they-know-secrets': string;
        'knows-secrets': string;
        'not-head': string;
        'sealed-by-delegation': string;
        'motion-gone': string;
        'alone-in-delegation': string;
        'only-adviser': string;
        'too-many-motions': '{{most}}';
        'notes-full': '{{most}}';
        'dissents-full': '{{most}}';
        'message-empty': string;
        'too-many-messages_one': '{{count}}';
        'too-many-messages_other': '{{count}}';
        'table-busy_one': '{{count}}';
        'table-busy_other': '{{count}}';
        'talk-full': string;
        'too-many-requests_one': '{{count}}';
        'too-many-requests_other': '{{count}}';
        'phase-full': '{{most}}';
        'too-many-offers': '{{most}}';
        'offers-full': '{{most}}';
        'message-muted': string;
        'not-connected': string;
        'not-understood': string;
        'store-unavailable': string;
        internal: string;
      };
      roles: {
        headline: {
          words: {
            pressure: '{{words}}';
            dialogue: '{{words}}';
            even: '{{words}}';
          };
          about: {
            pressure: '{{about}}';
            dialogue: '{{about}}';
            even: '{{about}}';
          };
          both: {
            pressure: '{{words}}{{about}}';
            dialogue: '{{words}}{{about}}';
            even: '{{words}}{{about}}';
          };
          byPanel: '{{finding}}';
        };
        moved: {
          both: '{{mandate}}{{room}}';
          none: string;
        };
        name: {
          panel: string;
          press: string;
        };
        the: {
          panel: string;
          press: string;
        };
        desk: string;
        title: {
          panel: string;
          press: string;
        };
        deck: {
          panel: string;
          press: string;
        };
        private: {
          panel: string;
          press: string;
        };
        news: string;
        notes: {
          title: string;
          tabs: string;
          log: '{{name}}';
          earlier_one: '{{count}}';
          earlier_other: '{{count}}';
          later_one: '{{count}}';
          later_other: '{{count}}';
          none: string;
          write: '{{name}}';
          send: '{{name}}';
          reads: {
            panel: string;
            press: string;
            seat: '{{seat}}';
          };
        };
        panel: {
          files: string;
          filesAside: string;
          none: string;
          from: '{{round}}';
          publish: string;
          confirm: string;
          back: string;
          sure: '{{effect}}';
          published: string;
          publishedNone: string;
          in: '{{round}}{{effect}}';
          effect: {
            access: '{{credibility}}{{access}}';
            trust: '{{credibility}}{{seat}}{{trust}}';
          };
        };
        evidence: {
          title: string;
          mandate: '{{round}}';
          noMandate: string;
          names: string;
          name: string;
          held: string;
          single: string;
          trades: string;
          trade: string;
        };
        press: {
          write: string;
          writeAside: string;
          done: string;
          lean: string;
          words: string;
          left_one: '{{count}}';
          left_other: '{{count}}';
          about: string;
          aboutNone: string;
          aboutLine: '{{round}}{{words}}';
          preview: string;
          publish: string;
          chooseLean: string;
          published: string;
          publishedNone: string;
        };
        lean: {
          pressure: string;
          dialogue: string;
          even: string;
        };
        toDesk: string;
        stepNote: string;
        row: {
          also: string;
          list: string;
          nobody: string;
          take: string;
          share: string;
          leave: string;
          brief: {
            panel: string;
            press: string;
          };
          yours: '{{names}}';
        };
        toast: {
          finding: string;
        };
        first: {
          panel: {
            title: string;
            who: string;
            want: string;
            can: string;
          };
          press: {
            title: string;
            who: string;
            want: string;
            can: string;
          };
        };
        debrief: {
          title: string;
          round: '{{round}}';
          effort: '{{effort}}';
          truth: '{{leak}}{{effort}}';
        };
        short: {
          panel: string;
          press: string;
        };
      };
      screen: {
        step: {
          happened: string;
          knew: string;
          paid: string;
          why: string;
          'what-if': string;
          'so-what': string;
        };
        tables_one: '{{count}}';
        tables_other: '{{count}}';
        table: '{{number}}';
        yourTable: string;
        class: string;
        none: string;
        unfinished_one: '{{count}}';
        unfinished_other: '{{count}}';
        title: {
          histories_one: '{{count}}';
          histories_other: '{{count}}';
          apart: {
            neither: string;
            letters: string;
            spirits: string;
            both: string;
          };
          gap: '{{said}}';
          gapDid: '{{did}}';
          paid: '{{citizens}}{{circle}}{{programme}}';
          noPaid: string;
          whatIf: string;
          soWhat: string;
        };
        ended: {
          contained_one: '{{count}}';
          contained_other: '{{count}}';
          stalemate_one: '{{count}}';
          stalemate_other: '{{count}}';
          breakout_one: '{{count}}';
          breakout_other: '{{count}}';
          settlement_one: '{{count}}';
          settlement_other: '{{count}}';
          clash_one: '{{count}}';
          clash_other: '{{count}}';
          collapse_one: '{{count}}';
          collapse_other: '{{count}}';
          'broken-off_one': '{{count}}';
          'broken-off_other': '{{count}}';
        };
        endedNext: {
          contained: '{{count}}';
          stalemate: '{{count}}';
          breakout: '{{count}}';
          settlement: '{{count}}';
          clash: '{{count}}';
          collapse: '{{count}}';
          'broken-off': '{{count}}';
        };
        ending: {
          contained: string;
          stalemate: string;
          breakout: string;
          settlement: string;
          clash: string;
          collapse: string;
          'broken-off': string;
        };
        sub: {
          programme: '{{last}}';
          arrived: '{{last}}';
          knew: string;
          paid: string;
          'what-if': string;
          'so-what': string;
        };
        fan: {
          label: '{{title}}{{named}}';
          breakout: '{{line}}';
          means: '{{letter}}{{report}}{{effort}}';
          ending: {
            contained: string;
            stalemate: string;
            breakout: string;
            settlement: string;
            clash: string;
            collapse: string;
            'broken-off': string;
          };
          rest_one: '{{count}}';
          rest_other: '{{count}}';
          all_one: '{{count}}';
          all_other: '{{count}}';
          range: '{{low}}{{high}}';
          shaded: string;
          named: '{{table}}{{value}}';
        };
        cause: {
          'held-finding': '{{round}}{{about}}';
          'pact-broken': {
            unseen_zero: '{{by}}{{from}}{{to}}{{count}}';
            unseen_one: '{{by}}{{count}}{{from}}{{to}}';
            unseen_other: '{{by}}{{count}}{{from}}{{to}}';
            seen_zero: '{{by}}{{from}}{{to}}{{count}}';
            seen_one: '{{by}}{{count}}{{from}}{{to}}';
            seen_other: '{{by}}{{count}}{{from}}{{to}}';
          };
          'pact-kept': '{{by}}{{count}}';
          'common-list': '{{round}}';
          looked: '{{count}}';
          'said-more': '{{by}}{{said}}{{did}}';
          'did-most': '{{by}}{{did}}';
          fell: '{{by}}{{from}}{{to}}{{round}}';
          rose: '{{by}}{{from}}{{to}}{{round}}';
          'no-text': string;
        };
        knew: {
          means: '{{said}}{{did}}';
          nobody: string;
          low: string;
          right: string;
          high: string;
          about: '{{seat}}';
        };
        paid: {
          citizens: string;
          circle: string;
          programme: string;
          of: '{{change}}';
          lost: string;
          same: string;
          gained: string;
        };
        strip: {
          label: '{{name}}{{values}}';
          value: '{{table}}{{value}}';
          tableCol: string;
        };
        question: {
          parted: '{{table}}{{round}}{{other}}';
          endings: '{{table}}{{ending}}{{most}}';
          misjudgedLow: '{{table}}{{by}}{{points}}';
          misjudgedHigh: '{{table}}{{by}}{{points}}';
          held: '{{by}}{{table}}{{about}}{{round}}';
          broke: '{{table}}{{by}}{{round}}';
          citizens: '{{table}}{{points}}';
          spared: '{{table}}{{points}}';
          turning: '{{round}}{{table}}';
          'one-thing': string;
          assumption: string;
          counterpart: string;
        };
        scene: {
          follow: string;
          join: string;
          delegations: string;
          plenary: string;
          text: string;
          'roll-call': string;
          headlines: string;
          curves: string;
          debrief: string;
        };
        room: {
          onDevices: string;
          ownStandsOut: string;
          bell: '{{time}}';
          left_one: '{{count}}';
          left_other: '{{count}}';
          lastMinute: string;
          paused: string;
          round: '{{round}}{{rounds}}';
          over: string;
        };
        join: {
          open: string;
          type: string;
          camera: string;
          qr: string;
          in_one: '{{count}}';
          in_other: '{{count}}';
          inOf: '{{all}}';
          last: '{{post}}{{table}}';
          lastHall: string;
          tables: string;
          fill: string;
          noAccount: string;
          held: {
            person: '{{seat}}';
            away: '{{seat}}';
            bot: '{{seat}}';
            empty: '{{seat}}';
          };
          locked: string;
        };
        post: {
          us: string;
          china: string;
          un: string;
          dprk: string;
          panel: string;
          press: string;
        };
        delegations: {
          title: string;
          sub: string;
          people_zero: '{{count}}';
          people_one: '{{count}}';
          people_other: '{{count}}';
          wants: {
            us: string;
            china: string;
            un: string;
            dprk: string;
          };
          holds: {
            us: string;
            china: string;
            un: string;
            dprk: string;
          };
          foot: string;
        };
        plenary: {
          title: {
            briefing: string;
            negotiation: string;
            orders: string;
            adjudication: string;
          };
          waiting: string;
          over: string;
          phase: {
            briefing: string;
            negotiation: string;
            orders: string;
            adjudication: string;
            waiting: string;
            isWaiting: string;
            isPaused: string;
            over: string;
          };
          stand: '{{round}}{{phase}}';
          ready: '{{count}}';
          marks: string;
          tables: string;
        };
        text: {
          title: '{{round}}';
          none: string;
          noneSub: string;
          whip: '{{yes}}{{leaning}}{{undecided}}{{against}}';
          voted: '{{seats}}';
          votedNobody: string;
          class: string;
          short: {
            change: '{{basket}}{{level}}';
            list: string;
            exemptions: string;
            procedure: string;
            panel: string;
            empty: string;
          };
          sunset: '{{count}}';
          likely: string;
          leaning: string;
          open: string;
          against: string;
        };
        roll: {
          none: string;
          noneSub: string;
          running: '{{needed}}{{yes}}{{left}}';
          more_one: '{{count}}';
          more_other: '{{count}}';
          enough: string;
          short: string;
          mayVeto: '{{seats}}';
          needed: '{{count}}';
          for: '{{count}}';
          toCome: '{{count}}';
          others: '{{count}}';
          called: '{{name}}';
          foot: string;
          isCalled: string;
          comes: string;
          comesVeto: string;
          class: string;
          classSub: '{{adopted}}{{vetoed}}{{lost}}';
          outcome: {
            adopted: '{{yes}}';
            'not-carried': '{{yes}}';
            vetoed: '{{yes}}';
          };
          noRoll: string;
        };
        headlines: {
          title: '{{round}}';
          class: string;
          none: string;
          quiet: string;
          foot: string;
        };
        curves: {
          title: string;
          class: string;
          sub: '{{last}}';
          figure: {
            tension: string;
            unity: string;
            credibility: string;
            access: string;
          };
          none: string;
          foot: string;
        };
        led: {
          waitTitle: string;
          waitWords: string;
          waitStep: string;
          classTitle: string;
        };
        host: {
          title: string;
          begin: string;
          beginWords: string;
          beginAsk: string;
          notStarted: string;
          steps: string;
          state: {
            shown: string;
            open: string;
            next: string;
            later: string;
          };
          reveal: '{{step}}';
          showAgain: '{{step}}';
          hide: string;
          secret: string;
          isShown: string;
          questions: string;
          questionsNote: string;
          loading: string;
          goOn: string;
          goTo: '{{step}}';
        };
        sceneStrip: {
          title: string;
          label: string;
          table: string;
          open: string;
          opened: string;
          blocked: string;
          secrets: string;
          now: '{{scene}}';
          nowTable: '{{scene}}{{table}}';
        };
      };
      seat: {
        people: {
          title: string;
          join: string;
          asked: '{{seat}}';
          leads: string;
          noSeat: string;
          asks: '{{seat}}';
          away: string;
          gone: string;
          knowsAll: string;
          letIn: '{{name}}';
          change: '{{name}}';
          removed: '{{name}}';
          restore: '{{name}}';
          lock: string;
          ask: '{{seat}}';
          askBack: '{{seat}}';
          askWords: string;
          handedOn: '{{seat}}';
          name: string;
          rename: string;
          seat: string;
          seatAway: '{{seat}}';
          seatNote: string;
          removeWords: string;
          removeLock: string;
          remove: '{{name}}';
        };
        title: string;
        lead: string;
        watch: string;
        over: '{{name}}{{code}}';
        close: string;
        sit: {
          open: string;
          title: string;
          deck: '{{phase}}';
          words: string;
          note: string;
          watch: string;
        };
        code: {
          title: string;
          words: string;
          spoken: '{{letters}}';
          wait: string;
          link: string;
          copy: string;
          copied: string;
          copyFailed: string;
          renew: string;
          renewNote: string;
        };
        forgetful: {
          words: string;
          read: string;
        };
        name: {
          yours: '{{name}}';
          change: string;
          label: string;
          keep: string;
          leave: string;
          empty: string;
        };
        second: {
          open: string;
          note: string;
        };
        rejoin: {
          title: string;
          words: string;
          label: string;
          hint: string;
          go: string;
          wait: string;
          empty: string;
          wrongLength_one: '{{count}}';
          wrongLength_other: '{{count}}';
          without: string;
          failedTitle: '{{code}}';
        };
        moved: {
          what: string;
          safe: string;
          remedy: string;
          here: string;
        };
        standing: {
          title: string;
          when: {
            live: string;
            slow: string;
          };
          words: string;
          advisor: string;
          step: '{{effort}}{{word}}';
          vote: string;
          votes: {
            advisor: string;
            yes: string;
            no: string;
            abstain: string;
            'yes-if-exemptions': string;
          };
          mayPromise: string;
          neverSecret: string;
          chips: {
            circle: string;
            programme: string;
            citizens: string;
          };
          chipsOf_one: '{{count}}';
          chipsOf_other: '{{count}}';
          neverTest: string;
          save: string;
          clear: string;
          saved: string;
          cleared: string;
          unsaved: string;
        };
        handover: {
          title: string;
          stamp: '{{round}}{{phase}}';
          by: {
            standing: '{{from}}{{until}}';
            advisor: '{{from}}{{until}}';
          };
          onePhase: {
            standing: '{{phase}}';
            advisor: '{{phase}}';
          };
          happened: string;
          nothing: string;
          earlier_one: '{{count}}';
          earlier_other: '{{count}}';
          orders: string;
          ordersNone: string;
          open: {
            briefing: string;
            negotiation: string;
            orders: string;
            adjudication: string;
          };
          vote: {
            yes: string;
            no: string;
            abstain: string;
          };
          done: string;
          doneNote: string;
          emptied: string;
          before: '{{order}}';
          beforeNothing: string;
          putBack: string;
          voted: string;
          acts: '{{acts}}';
          waits: string;
          messagesNone: string;
          messages_one: '{{count}}';
          messages_other: '{{count}}';
          offer: '{{by}}';
          signed_one: '{{count}}';
          signed_other: '{{count}}';
          note: string;
          go: string;
        };
        hear: {
          title: string;
          messages: string;
          note: string;
        };
      };
      session: {
        wait: '{{code}}';
        looking: '{{code}}';
        home: string;
        again: string;
        reload: string;
        door: string;
        refused: {
          elsewhere: {
            what: string;
            remedy: string;
          };
          moved: {
            what: '{{code}}';
            remedy: string;
          };
          removed: {
            what: '{{code}}';
            remedy: string;
          };
          'door-closed': {
            what: '{{code}}';
            remedy: string;
          };
          full: {
            what: '{{code}}{{most}}';
            remedy: string;
          };
          'unknown-code': {
            what: '{{code}}';
            remedy: string;
          };
          'session-over': {
            what: '{{code}}';
            remedy: string;
          };
          'bad-name': {
            what: string;
            remedy: string;
          };
          'unknown-rejoin': {
            what: '{{code}}';
            remedy: string;
          };
          'knows-secrets': {
            what: string;
            remedy: string;
          };
          closed: {
            what: '{{code}}';
            remedy: string;
          };
          page: {
            what: string;
            remedy: string;
          };
          unreachable: {
            what: string;
            remedy: string;
          };
        };
        strip: {
          label: string;
          place: '{{table}}';
          hall: string;
          adviser: string;
          help: string;
          asked: string;
          messages: string;
          message: {
            all: '{{by}}';
            table: '{{by}}';
            post: '{{by}}';
            person: '{{by}}';
          };
          read: string;
        };
        help: {
          title: string;
          label: string;
          placeholder: string;
          note: string;
          send: string;
          cancel: string;
          back: string;
          waiting: '{{text}}';
          coming: string;
        };
      };
      stakes: {
        kept: {
          agreement: '{{seats}}{{rule}}';
          pledge: '{{seats}}{{rule}}';
        };
        broken: {
          agreement: '{{seats}}{{rule}}';
          pledge: '{{seats}}{{rule}}';
        };
        unlessTested: string;
        rule: {
          enforce: '{{atLeast}}{{basket}}';
          freeze_one: '{{count}}';
          freeze_other: '{{count}}';
          disarm: string;
          refrain: {
            missile: string;
            'long-range': string;
            nuclear: string;
            listing: string;
            'bank-penalty': string;
            veto: string;
            exercise: string;
          };
          gift: {
            us: string;
            china: string;
            un: string;
            dprk: string;
          };
          letIn: string;
          monitored: string;
          intelligence: string;
          meeting: string;
          vote: '{{vote}}';
          ease: {
            '0': '{{basket}}';
            '2': '{{basket}}';
          };
          license: string;
          release: string;
        };
        sight: {
          all: string;
          dprk: string;
          panel: '{{tenths}}';
          inspectors: string;
          staff: '{{tenths}}';
          nobody: string;
        };
        effort: {
          more: '{{cost}}{{home}}';
          less: '{{cost}}{{home}}';
          frees_one: '{{count}}';
          frees_other: '{{count}}';
          costs_one: '{{count}}';
          costs_other: '{{count}}';
        };
        lie: {
          spares_one: '{{count}}{{cost}}{{home}}';
          spares_other: '{{count}}{{cost}}{{home}}';
          panel: '{{tenths}}';
          noPanel: string;
          un: string;
          cargo: string;
          case: string;
        };
        plan: {
          breaks_one: '{{count}}';
          breaks_other: '{{count}}';
          seal: string;
          sealWords_one: '{{count}}';
          sealWords_other: '{{count}}';
          sealAnyway: string;
          back: string;
        };
        aims: {
          claim: string;
          from: '{{source}}';
          source: {
            'programme-delayed': string;
            'revenue-denied': string;
            peace: string;
            coalition: string;
            mandate: string;
            'stable-border': string;
            'no-build-up': string;
            trade: string;
            standing: string;
            'credibility-unity': string;
            'non-proliferation': string;
            'welfare-access': string;
            'ruling-circle': string;
            deterrent: string;
            'hard-currency': string;
            autonomy: string;
          };
        };
        sheet: {
          title: '{{seat}}';
          over: '{{seat}}';
          you: string;
          they: string;
          nothing: string;
          getNothing: string;
          fits: string;
          needs: '{{cost}}{{effect}}';
          needsOnly: '{{cost}}';
          frees: {
            points_one: '{{count}}';
            points_other: '{{count}}';
            chips_one: '{{count}}';
            chips_other: '{{count}}';
          };
          same: string;
          breach: '{{sight}}';
          price: '{{effect}}';
          rounds_one: '{{count}}';
          rounds_other: '{{count}}';
          whileNoTest: string;
          last: string;
          sign: string;
          notYet: string;
        };
      };
      stock: {
        greet: string;
        'ask-vote': string;
        'ask-vote_second': string;
        'ask-vote_third': string;
        'promise-effort': '{{basket}}{{effort}}';
        'accuse-leak': '{{seat}}';
        'accuse-leak-corridor': '{{corridor}}{{percent}}';
        'offer-terms': string;
        'offer-terms_second': string;
        'offer-terms_third': string;
        accept: string;
        accept_second: string;
        decline: string;
        decline_second: string;
        decline_third: string;
        'warn-test': string;
        'ask-restraint': string;
        thank: string;
        'explain-vote': '{{vote}}';
        counter: string;
      };
      story: {
        headline: {
          test: {
            missile: {
              success: string;
              failure: string;
            };
            'long-range': {
              success: string;
              failure: string;
            };
            nuclear: {
              success: string;
              failure: string;
            };
          };
          text: {
            adopted: '{{round}}';
            'not-carried': '{{round}}{{needed}}';
            vetoed: '{{round}}';
          };
          measure: {
            '0': '{{by}}{{basket}}';
            '2': '{{by}}{{basket}}';
            '4': '{{by}}{{basket}}';
          };
          panel: {
            renewed: string;
            ended: string;
          };
          lapse: '{{basket}}';
          listing: '{{name}}{{by}}';
          hold: '{{by}}{{name}}';
          'dollar-step': {
            finding: string;
            threat: string;
            penalty: string;
          };
          'finding-rescinded': string;
          'finding-restored': string;
          finding: {
            leak: '{{value}}{{where}}';
            effort: '{{where}}{{value}}';
            name: '{{value}}{{name}}';
            trade: '{{value}}{{trade}}';
          };
          breach: '{{by}}';
          'snap-back': '{{by}}';
          agreement: '{{parties}}';
          meeting: string;
          procedure: {
            note: '{{accused}}';
            publish: '{{accused}}';
            compensate: '{{accused}}';
          };
          defection: string;
          unrest: string;
          exposed: '{{name}}';
          none: string;
        };
        shock: {
          'good-harvest': string;
          drought: string;
          'river-flood': string;
          'boundary-incident-avoided': string;
          'joint-exercise': string;
          'currency-swing': string;
          'leak-of-papers': string;
          'separated-families-meet': string;
          'shells-for-the-east': string;
          'exchange-robbed': string;
          other: string;
        };
        reaction: {
          nuclear: string;
          'long-range': string;
          missile: string;
          adopted: string;
          meeting: string;
          tense: string;
          quiet: string;
        };
        variable: {
          income: string;
          reserve: string;
          output: string;
          growth: string;
          'staple-price': string;
          'exchange-rate': string;
          friction: string;
          compliance: string;
          reputation: string;
          loyalty: string;
          'loyalty-military': string;
          'loyalty-party': string;
          'loyalty-bureaucracy': string;
          hazard: string;
          cohesion: string;
          welfare: string;
          grievance: string;
          unrest: string;
          programme: string;
          readiness: string;
          tension: string;
          unity: string;
          mandate: string;
          room: string;
          standing: string;
          'border-risk': string;
          'build-up': string;
          credibility: string;
          access: string;
          leakage: string;
          trust: '{{one}}{{other}}';
        };
        variableStart: {
          income: string;
          reserve: string;
          output: string;
          growth: string;
          'staple-price': string;
          'exchange-rate': string;
          friction: string;
          compliance: string;
          reputation: string;
          loyalty: string;
          'loyalty-military': string;
          'loyalty-party': string;
          'loyalty-bureaucracy': string;
          hazard: string;
          cohesion: string;
          welfare: string;
          grievance: string;
          unrest: string;
          programme: string;
          readiness: string;
          tension: string;
          unity: string;
          mandate: string;
          room: string;
          standing: string;
          'border-risk': string;
          'build-up': string;
          credibility: string;
          access: string;
          leakage: string;
          trust: '{{one}}{{other}}';
        };
        basis: {
          'own-books': string;
          public: string;
          'bank-reports': string;
          collection: string;
          'members-reports': string;
          panel: '{{panelSource}}';
          imagery: string;
          survey: string;
          'border-prices': string;
          'relief-staff': string;
          assessment: string;
        };
        confidence: {
          exact: string;
          high: string;
          moderate: string;
          low: string;
        };
        source: '{{basis}}{{confidence}}';
        circleWord: {
          solid: string;
          steady: string;
          uneasy: string;
          strained: string;
          cracking: string;
        };
        aim: {
          'programme-delayed': string;
          'revenue-denied': string;
          peace: string;
          coalition: string;
          mandate: string;
          'stable-border': string;
          'no-build-up': string;
          trade: string;
          standing: string;
          'credibility-unity': string;
          'non-proliferation': string;
          'welfare-access': string;
          'ruling-circle': string;
          deterrent: string;
          'hard-currency': string;
          autonomy: string;
        };
        aimWithin: {
          'programme-delayed': string;
          'revenue-denied': string;
          peace: string;
          coalition: string;
          mandate: string;
          'stable-border': string;
          'no-build-up': string;
          trade: string;
          standing: string;
          'credibility-unity': string;
          'non-proliferation': string;
          'welfare-access': string;
          'ruling-circle': string;
          deterrent: string;
          'hard-currency': string;
          autonomy: string;
        };
        privateAim: {
          own: '{{aim}}{{points}}';
          reached: '{{aim}}{{points}}';
          missed: '{{aim}}';
          'us-freeze-of-half': string;
          'us-violator-brought-to-book': string;
          'us-common-front-at-the-end': string;
          'china-all-four-at-the-end': string;
          'china-suspension-for-suspension': string;
          'china-border-without-reproach': string;
          'un-relief-agreed-to-the-end': string;
          'un-common-list-filled': string;
          'un-council-of-fifteen': string;
          'dprk-terms-with-both-at-the-end': string;
          'dprk-exercises-paused': string;
          'dprk-help-from-abroad': string;
        };
        aimWord: {
          'out of reach': string;
          behind: string;
          'in the balance': string;
          'on course': string;
          secure: string;
        };
        trend: {
          better: string;
          steady: string;
          worse: string;
        };
        why: {
          open: string;
          title: '{{name}}';
          from: '{{name}}{{before}}{{after}}';
          hidden: string;
          sum: string;
          other: string;
          rest: string;
          numbers_one: '{{count}}';
          numbers_other: '{{count}}';
          number: '{{name}}{{value}}';
          cited: '{{confidence}}{{reason}}';
          estimate: '{{confidence}}{{reason}}';
          high: string;
          medium: string;
          low: string;
          all: string;
        };
        term: {
          previous: string;
          time: string;
          limit: string;
          adapted: string;
          ageing: string;
          aid: string;
          'aid-suspended': string;
          banks: string;
          burden: string;
          bypass: string;
          calming: string;
          carried: string;
          circle: string;
          citizens: string;
          closure: string;
          cohesion: string;
          concession: string;
          defection: string;
          detection: string;
          effort: string;
          'exercise-pause': string;
          exercise: string;
          fees: string;
          finding: string;
          evidence: string;
          reputation: string;
          freeze: string;
          friction: string;
          grievance: string;
          growth: string;
          habit: string;
          hardship: string;
          harvest: string;
          households: string;
          'imported-rewards': string;
          income: string;
          'inputs-denied': string;
          investment: string;
          kin: string;
          licences: string;
          living: string;
          loyalty: string;
          market: string;
          markets: string;
          memory: string;
          rescission: string;
          milestone: string;
          networks: string;
          penalty: string;
          programme: string;
          'programme-spending': string;
          punishment: string;
          purge: string;
          rally: string;
          'recent-change': string;
          recovery: string;
          refusal: string;
          relief: string;
          rents: string;
          repression: string;
          rerouted: string;
          rewards: string;
          season: string;
          security: string;
          settling: string;
          shortfall: string;
          'sold-at-home': string;
          spending: string;
          illicit: string;
          seized: string;
          stakes: string;
          'stakes-back': string;
          trades: string;
          support: string;
          'support-cut': string;
          'support-extra': string;
          'support-steady': string;
          test: string;
          'test-data': string;
          tests: string;
          text: string;
          texts: string;
          threat: string;
          transfers: string;
          trend: string;
          unrest: string;
          unrestricted: string;
          want: string;
          'world-price': string;
          'gate-border': string;
          'gate-sea': string;
          'gate-dollar': string;
          'unfunded-us': string;
          'unfunded-china': string;
          'unfunded-un': string;
          'unfunded-text': string;
          'acted-untold': string;
          'closed-name': string;
          'violation-published': string;
          'bank-finding': string;
          'bank-threat': string;
          'bank-penalty': string;
          drought: string;
          flood: string;
          'flood-appeal': string;
          boundary: string;
          'hotline-used': string;
          currency: string;
          papers: string;
          reunion: string;
          orders: string;
          heist: string;
          'goods-border': string;
          'goods-sea': string;
          'goods-dollar': string;
          'goods-bypass': string;
          'goods-closure': string;
          'fuel-border': string;
          'fuel-sea': string;
          'fuel-dollar': string;
          'fuel-bypass': string;
          'fuel-closure': string;
          'jobs-border': string;
          'jobs-sea': string;
          'jobs-dollar': string;
          'jobs-bypass': string;
          'jobs-closure': string;
          'aid-border': string;
          'aid-sea': string;
          'aid-dollar': string;
          'aid-bypass': string;
          'aid-closure': string;
          'scarcity-border': string;
          'scarcity-sea': string;
          'scarcity-dollar': string;
          'scarcity-bypass': string;
          'scarcity-closure': string;
          pressure: string;
          'broad-bans': string;
          guards: string;
          breach: string;
          'word-kept': string;
          'pledge-kept': string;
          'pledge-broken': string;
          'threat-empty': string;
          offer: string;
          exemption: string;
          'offer-kept': string;
          'agreement-signed': string;
          'list-tick': string;
          'text-eased': string;
          'text-carried': string;
          'text-not-carried': string;
          'empty-text': string;
          veto: string;
          convened: string;
          'finding-published': '{{panel}}';
          'press-headline': string;
          'agreed-access': string;
          'agreed-meeting': string;
          'report-shown': string;
        };
      };
      table: {
        kind: {
          solo: string;
        };
        format: {
          blitz: string;
          standard: string;
        };
        tableOf: '{{table}}';
        roundFixed: '{{round}}{{most}}';
        roundOpen: '{{round}}{{from}}{{most}}';
        roundPhone: '{{round}}{{phase}}';
        played_one: '{{count}}';
        played_other: '{{count}}';
        mastHalf: '{{half}}';
        years: '{{first}}{{last}}';
        nav: {
          label: string;
          briefing: string;
          decide: string;
          texts: string;
          talk: string;
          record: string;
        };
        unread_one: '{{count}}';
        unread_other: '{{count}}';
        tabsPhone: string;
        you: {
          alone: '{{name}}';
          with: '{{names}}';
          host: string;
          observer: string;
        };
        purpose: {
          briefing: string;
          negotiation: string;
          orders: string;
          adjudication: string;
        };
        pace: {
          title: string;
          label: string;
          live: string;
          clocked: string;
          'half-longer': string;
          twice: string;
          thrice: string;
          untimed: string;
          'half-day': string;
          day: string;
          'two-days': string;
          noteLive: string;
          noteClocked: string;
          noteUntimed: string;
          noteSlow: string;
          anew: string;
          change: string;
          leave: string;
        };
        end: {
          title: string;
          words: string;
          open: string;
          confirm: string;
          keep: string;
        };
        propose: {
          title: string;
          words: string;
          open: string;
          confirm: string;
          keep: string;
        };
        agree: {
          title: string;
          words: string;
          open: string;
          confirm: string;
          keep: string;
        };
        endVote: {
          agreed: '{{names}}';
          awaited: string;
          here: '{{name}}';
          away_one: '{{name}}{{count}}';
          away_other: '{{name}}{{count}}';
          takeBack: string;
        };
        remove: {
          title: string;
          words: string;
          open: string;
          confirm: string;
          keep: string;
        };
        leave: {
          title: string;
          words: {
            waiting: string;
            playing: string;
            slow: string;
          };
          note: string;
          open: string;
          confirm: string;
          keep: string;
        };
        clock: {
          stands: string;
          timeUp: string;
          more: string;
          moreNote: string;
          title: string;
          words: string;
          wordsPublic: string;
          pause: string;
          resume: string;
          paused: '{{by}}';
          resumed: '{{by}}';
          lengthened: '{{by}}';
        };
        rest: {
          title: string;
          played: '{{when}}';
          stands: '{{phase}}';
          here: string;
          away: string;
          nobody: string;
          words: string;
          alone: string;
          wanted: '{{seats}}';
          go: string;
          waiting: string;
          watch: string;
        };
        noClock: string;
        noClockWords: string;
        left: {
          points: '{{left}}{{total}}';
          chips: '{{left}}{{total}}';
          spoken: {
            points: '{{left}}{{total}}';
            chips: '{{left}}{{total}}';
          };
          upkeep: '{{upkeep}}';
          withheld: '{{withheld}}';
          spent: '{{spent}}';
          none: string;
          chip: '{{chip}}';
        };
        ready: {
          label: string;
          briefing: {
            yes: string;
            no: string;
          };
          negotiation: {
            yes: string;
            no: string;
          };
          orders: {
            yes: string;
            no: string;
          };
          adjudication: {
            yes: string;
            no: string;
          };
          lost: {
            kept: string;
            covered: string;
          };
          left: {
            kept: string;
            covered: string;
          };
        };
        action: {
          briefing: string;
          negotiation: string;
          orders: string;
          sealing: string;
          sealUnknown: string;
          adjudication: string;
          read: string;
          debrief: string;
          reopen: string;
          notYet: string;
          observe: string;
          toBriefing: string;
          note: {
            briefing: string;
            negotiation: string;
            voteLost: string;
            readiedBy: '{{name}}';
            reopen: '{{name}}{{seconds}}';
            orders: string;
            sealing: string;
            ordersClock: string;
            sealed: string;
            wait: '{{names}}';
            adjudication: string;
            ended: string;
            observe: string;
            elsewhere: string;
          };
          shared: {
            agree: string;
            agreeNote_one: '{{agreed}}{{all}}{{needed}}{{count}}';
            agreeNote_other: '{{agreed}}{{all}}{{needed}}{{count}}';
            part: string;
            partNote: string;
            partWait: '{{names}}';
            reopenPart: string;
            done: string;
            doneNote: '{{name}}';
            doneWait: '{{name}}';
            agreeWait_one: '{{count}}{{needed}}';
            agreeWait_other: '{{count}}{{needed}}';
            takeBack: string;
            record: string;
            adviser: string;
            sealedBy: '{{name}}';
          };
        };
        waitingForTable: '{{code}}';
        lookingForTable: string;
        world: {
          loading: string;
          failed: {
            what: string;
          };
        };
        connection: {
          lost: string;
          kept: string;
          trying: string;
          back: string;
          blocked: {
            what: string;
            safe: string;
            remedy: string;
            line: string;
          };
          failed: {
            what: string;
            safe: string;
            safeNew: string;
            remedy: string;
            again: string;
          };
          unknown: {
            what: '{{code}}';
            remedy: string;
          };
          unreadable: {
            what: string;
            safe: string;
            remedy: string;
          };
          'older-page': {
            what: string;
            remedy: string;
          };
          'newer-page': {
            what: string;
            remedy: string;
          };
          'not-understood': {
            what: string;
            remedy: string;
          };
          otherRelease: {
            safe: string;
            again: string;
          };
          removed: {
            what: '{{code}}';
            remedy: string;
          };
          'door-closed': {
            what: '{{code}}';
            remedy: string;
          };
          held: {
            what: string;
            remedy: string;
            left_one: '{{count}}';
            left_other: '{{count}}';
          };
          stranger: {
            what: string;
            remedy: '{{name}}';
          };
          full: {
            what: '{{code}}';
            remedy: string;
          };
          moved: {
            what: string;
            safe: string;
            remedy: string;
            again: string;
          };
          home: string;
          closed: {
            what: '{{code}}';
            safe: string;
            remedy: string;
          };
          damaged: {
            what: '{{code}}';
            safe: string;
            remedy: string;
          };
          looking: '{{code}}';
        };
        still: {
          title: '{{name}}';
          words: '{{name}}{{code}}';
          go: '{{name}}';
          else: string;
          note: string;
        };
        join: {
          title: '{{code}}';
          words: string;
          name: string;
          hint: string;
          suggest: string;
          empty: string;
          go: string;
        };
        toast: {
          dismiss: string;
          more_one: '{{count}}';
          more_other: '{{count}}';
          phase: {
            briefing: '{{half}}';
            negotiation: string;
            orders: string;
            adjudication: string;
          };
          replaced: {
            now: '{{name}}{{what}}';
            taken: '{{name}}{{what}}';
          };
          inject: '{{news}}';
          breach: '{{by}}';
          voted: '{{by}}';
          offer: '{{by}}';
          proof: '{{by}}';
          lost: '{{seat}}';
          left: '{{seat}}';
          back: '{{seat}}';
          bot: '{{seat}}';
          endVote: {
            opened: '{{name}}';
            dropped: string;
          };
          lead: {
            lent: '{{maker}}{{name}}';
            lentYou: '{{maker}}';
            back: '{{name}}';
            backYou: string;
          };
        };
        offered: {
          briefing: string;
          texts: string;
          decide: string;
          record: string;
          talk: string;
        };
        live: {
          message: '{{from}}';
          plenary: '{{from}}';
        };
        keys: {
          open: string;
          title: string;
          on: string;
          off: string;
          turnOff: string;
          turnOn: string;
          close: string;
          note: string;
          list: {
            'g b': string;
            'g d': string;
            'g t': string;
            'g m': string;
            'g r': string;
            '/': string;
            '?': string;
          };
          key: string;
          does: string;
        };
        seatTitle: string;
        talkTitle: string;
        skip: string;
      };
      talk: {
        tabs: string;
        plenary: string;
        promises: string;
        promisesCount: '{{count}}';
        observer: string;
        log: string;
        earlier_one: '{{count}}';
        earlier_other: '{{count}}';
        later_one: '{{count}}';
        later_other: '{{count}}';
        newest: string;
        to: string;
        only: '{{seat}}';
        everybody: string;
        write: string;
        send: string;
        reads: {
          all: string;
          pair: '{{seat}}';
          plenary: string;
          cannot: '{{seats}}';
        };
        mute: {
          on: string;
          off: string;
        };
        empty: {
          plenary: string;
          pair: '{{seat}}';
          muted: '{{seat}}';
        };
        pledge: {
          mark: string;
          name: '{{round}}';
          note: string;
        };
        proof: {
          showed: string;
          note: string;
        };
        show: {
          open: string;
          title: '{{seat}}';
          what: string;
          effect: '{{effect}}';
          do: string;
          close: string;
          titleAll: string;
          doAll: string;
          page: '{{page}}{{where}}';
        };
        cut: '{{most}}';
        text: {
          waits: string;
          lies: string;
          read: string;
        };
      };
      teachers: {
        title: string;
        deck: string;
        class: {
          title: string;
          words: string;
          session: {
            title: string;
            words: string;
          };
          clock: {
            title: string;
            words: string;
          };
          dashboard: {
            title: string;
            words: string;
          };
          projector: {
            title: string;
            words: string;
          };
          compare: {
            title: string;
            words: string;
          };
          host: string;
        };
        today: {
          title: string;
          words: string;
          friends: {
            title: string;
            words: string;
          };
          solo: {
            title: string;
            words: string;
          };
          absence: {
            title: string;
            words: string;
          };
          short: {
            title: string;
            words: string;
          };
          days: {
            title: string;
            words: string;
          };
          again: {
            title: string;
            words: string;
          };
          debrief: {
            title: string;
            words: string;
          };
          open: string;
        };
        lesson: {
          title: string;
          words: string;
          caption: string;
          minutes: string;
          what: string;
          rows: {
            brief: {
              minutes: string;
              what: string;
            };
            play: {
              minutes: string;
              what: string;
            };
            reveal: {
              minutes: string;
              what: string;
            };
            talk: {
              minutes: string;
              what: string;
            };
          };
        };
        room: {
          title: string;
          start: string;
          network: string;
          browsers: string;
          course: '{{frames}}';
        };
        care: {
          title: string;
          neutral: string;
          hardship: string;
          privacy: string;
        };
      };
      texts: {
        title: '{{number}}{{year}}';
        observer: string;
        preamble: string;
        empty: {
          pen: string;
          other: string;
        };
        trail: {
          pen: string;
          tabled: string;
          changed: string;
          voting: string;
        };
        penIs: string;
        frozen: string;
        closed: {
          by: '{{seats}}';
          lost: string;
        };
        whole: string;
        act: {
          table: string;
          replace: string;
          reset: string;
        };
        blank: {
          basket: string;
          level: string;
          list: string;
          exemptions: string;
          procedure: string;
          panel: string;
          sunset: string;
        };
        clause: {
          change: string;
          keep: string;
          openChange: string;
          noChange: string;
          level: '{{word}}';
          'common-list': string;
          noList: string;
          list_one: '{{count}}';
          list_other: '{{count}}';
          exemptions: string;
          nothing: string;
          relief: string;
          procedure: string;
          noProcedure: string;
          aProcedure: string;
          sunset: string;
          standing: string;
          panel: string;
          noPanel: string;
          aPanel: string;
          renewal: string;
          rounds: '{{count}}';
        };
        margin: {
          headNoGate: string;
          head: string;
          open: '{{most}}';
          blocked: string;
          dollars: '{{value}}';
          atOwnGate: string;
          upkeep: string;
          lift: string;
          lower: string;
          panel: string;
          standing: string;
          'common-list': string;
          exemptions: string;
          procedure_one: '{{confidence}}{{count}}';
          procedure_other: '{{confidence}}{{count}}';
          sunset: string;
          wins: '{{members}}';
          loses: '{{members}}';
          members: string;
          ofFifteen: '{{count}}';
          nothing: string;
        };
        whip: {
          title: string;
          own: string;
          pens: string;
          few: '{{yes}}{{needed}}';
          enough: {
            nobody: '{{yes}}{{needed}}';
            us: '{{yes}}{{needed}}';
            china: '{{yes}}{{needed}}';
            both: '{{yes}}{{needed}}';
          };
          vetoed: '{{by}}{{yes}}';
          assumes: string;
          assumesPen: string;
          gather: '{{count}}{{cost}}';
        };
        absent: {
          votes: '{{member}}';
          vetoes: '{{member}}';
        };
        why: {
          adds: '{{member}}';
          panel: '{{member}}';
          procedure: '{{member}}';
        };
        force: {
          title: string;
          count_one: '{{count}}';
          count_other: '{{count}}';
          stands: string;
          lapses: '{{round}}';
          panel: string;
          routine: string;
          until: '{{round}}';
          next: '{{round}}';
          noMandate: string;
          lower: string;
        };
        vote: {
          title: string;
          sheetTitle: '{{seat}}';
          sealed: string;
          veto: string;
          note: string;
          closes: string;
          noteUn: string;
          dprk: string;
          cast: '{{vote}}';
          open: string;
          change: string;
          askVeto: string;
          last: string;
        };
        roll: {
          title: string;
          voted: string;
          notYet: string;
        };
        list: {
          title: string;
          state: '{{ticked}}{{of}}{{progress}}';
          adopted: string;
          what: '{{coverage}}';
          pays: {
            us: string;
            china: string;
            un: string;
          };
          effect: '{{effect}}';
        };
        committee: {
          title: string;
          none: string;
          open_one: '{{count}}';
          open_other: '{{count}}';
          what: '{{evidence}}';
          term: string;
          status: {
            proposed: '{{round}}';
            listed: '{{round}}';
            held: '{{seat}}{{round}}';
          };
          hold: string;
          propose: string;
        };
        procedure: {
          title: string;
          adopted: string;
          what: string;
          nothing_one: '{{count}}';
          nothing_other: '{{count}}';
          case: '{{by}}{{accused}}{{basket}}{{promised}}{{found}}{{remedy}}';
          decided: {
            open: string;
            upheld: string;
            dismissed: string;
          };
          invoke: '{{remedy}}';
          uphold: string;
          dismiss: string;
        };
        past: {
          title: string;
          count_one: '{{count}}';
          count_other: '{{count}}';
          text: '{{round}}';
          change: '{{basket}}{{level}}';
          list: string;
          exemptions: string;
          procedure: string;
          panel: string;
          outcome: {
            adopted: string;
            'not-carried': string;
            vetoed: string;
          };
          vetoedBy: '{{seats}}';
          changes: '{{changes}}';
        };
      };
      waiting: {
        title: string;
        deck: string;
        seats: string;
        brief: {
          us: string;
          china: string;
          un: '{{unRuns}}';
          dprk: string;
        };
        holds: {
          us: string;
          china: string;
          un: '{{panel}}';
          dprk: string;
        };
        free: string;
        botHolds: string;
        held: {
          here: '{{names}}';
          lost: '{{names}}';
          left: '{{names}}';
        };
        people: string;
        seatless: {
          title: string;
          words: '{{names}}';
          spread: string;
          without: string;
          wait: string;
        };
        yours: '{{names}}';
        take: string;
        share: string;
        leave: string;
        observing_one: '{{count}}';
        observing_other: '{{count}}';
        invite: string;
        code: string;
        codeSpoken: '{{letters}}';
        copy: string;
        copied: string;
        copyFailed: string;
        link: string;
        qr: '{{code}}';
        qrNote: string;
        qrOnlyHere: string;
        address: {
          label: string;
          network: '{{address}}';
          tunnel: '{{address}}';
          virtual: '{{address}}';
          unassigned: '{{address}}';
          doubt: {
            tunnel: string;
            virtual: string;
            unassigned: string;
          };
        };
        reach: {
          title: string;
          words: '{{address}}';
          nobody: '{{address}}';
          network: string;
          guest: string;
          firewall: string;
          permission: string;
          else: string;
        };
        next: string;
        steps: {
          seats: string;
          round: string;
          first: string;
          end: '{{from}}{{most}}';
          endFixed: '{{most}}';
        };
        start: string;
        startNote: '{{free}}';
        startFull: string;
        needSeat: string;
        leadOnly: string;
        waitHost: string;
        waitLead: '{{name}}';
        waitStandIn: '{{name}}';
        youStandIn: '{{maker}}';
        youStandInAlone: string;
        publicStart: string;
        publicSoon: string;
        starting: string;
      };
      'what-if': {
        noTable: string;
        tableLabel: string;
        tableNumber: '{{number}}';
        title: string;
        change: string;
        changeSub: string;
        kind: {
          effort: string;
          'no-text': string;
          'text-earlier': string;
          'common-list': string;
          'no-burden': string;
          'no-test': string;
          'no-letter': string;
        };
        effect: '{{mean}}{{sd}}';
        who: string;
        effort: string;
        bound: {
          label: string;
          'at-least': string;
          exactly: string;
          'at-most': string;
        };
        on: string;
        everyBasket: string;
        where: string;
        everywhere: string;
        from: string;
        in: string;
        to: string;
        textOf: '{{round}}';
        testIn: '{{round}}';
        everyTest: string;
        round: '{{round}}';
        moveIt: string;
        handle: string;
        drag: string;
        fromRound: '{{round}}';
        others: string;
        othersAre: {
          recorded: string;
          adapted: string;
        };
        othersNote: {
          recorded: string;
          adapted: string;
        };
        had: {
          effort: '{{who}}{{level}}{{from}}';
          'effort-at-least': '{{who}}{{level}}{{from}}';
          'effort-at-most': '{{who}}{{level}}{{from}}';
          'no-text': '{{round}}';
          'text-earlier': '{{round}}{{to}}';
          'common-list': '{{from}}';
          'no-burden': '{{from}}';
          'no-test': '{{round}}';
          'no-test-ever': string;
          'no-letter': '{{what}}';
        };
        letterOf: {
          all: string;
          basket: '{{basket}}';
          corridor: '{{corridor}}';
          both: '{{basket}}{{corridor}}';
        };
        then: {
          ending: '{{now}}{{was}}';
          moved: '{{figure}}{{now}}{{was}}';
          little: string;
        };
        endingAs: {
          contained: string;
          stalemate: string;
          breakout: string;
          settlement: string;
          clash: string;
          collapse: string;
          'broken-off': string;
        };
        figureWithin: {
          programme: string;
          arrived: string;
          welfare: string;
          loyalty: string;
          tension: string;
          mandate: string;
          room: string;
          credibility: string;
          tests: string;
        };
        figure: {
          programme: string;
          arrived: string;
          welfare: string;
          loyalty: string;
          tension: string;
          mandate: string;
          room: string;
          credibility: string;
          tests: string;
        };
        how: {
          own: '{{count}}';
          table: '{{table}}{{count}}';
        };
        programme: string;
        programmeSub: string;
        arrived: string;
        arrivedSub: string;
        breakout: '{{line}}';
        asHappened: string;
        sameBots: string;
        changedLine: string;
        spread: '{{now}}{{sd}}';
        programmeChart: '{{was}}{{now}}';
        arrivedChart: '{{was}}{{now}}';
        changed: string;
        changedSub: '{{round}}';
        unchanged: string;
        unchangedSub: string;
        nothingChanged: string;
        everythingChanged: string;
        wasNow: '{{was}}{{now}}{{sd}}';
        whisker: '{{mean}}{{low}}{{high}}';
        became: '{{count}}{{draws}}{{was}}{{now}}';
        stayed: '{{count}}{{draws}}{{now}}';
        disc: {
          was: '{{reported}}{{made}}';
          now: '{{made}}';
          about: '{{who}}{{from}}';
        };
        notForecast: {
          title: string;
          words: string;
        };
        asTable: string;
        asChart: string;
        table: string;
        col: {
          round: string;
          was: '{{figure}}';
          now: string;
          low: string;
          high: string;
        };
        working: string;
        again: string;
        fault: {
          'unreadable-change': string;
          'unknown-seat': string;
          'no-own-corridor': string;
          'unknown-basket': string;
          'unknown-corridor': string;
          'bad-level': string;
          'bad-round': string;
          'not-earlier': string;
          'no-such-round': string;
          'no-such-text': string;
          'same-as-played': string;
          'nothing-played': string;
          'older-rules': string;
        };
      };
      worlds: {
        tutorial: {
          name: string;
          words: string;
          deck: string;
          neighbours: string;
          standard: string;
          blitz: string;
        };
        'january-2016': {
          name: string;
          words: string;
          deck: string;
          neighbours: string;
          standard: string;
          blitz: string;
        };
        'october-2006': {
          name: string;
          words: string;
          deck: string;
          neighbours: string;
          standard: string;
          blitz: string;
        };
        'after-the-panel-2024': {
          name: string;
          words: string;
          deck: string;
          neighbours: string;
          standard: string;
          blitz: string;
        };
      };
    };
  }
}
