import { priceOf } from '@letter/shared/play';
import type { ProcedureCase } from '@letter/shared/play';
import { useTranslation } from 'react-i18next';
import { useScenario, useSend } from '../../state/use-table.ts';
import { useOffered } from '../../state/use-options.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { ClosedLines, RefusalLine } from '../../kit/orders/lever-notes.tsx';
import type { Spoken } from '../../kit/words/spoken.ts';

/** The procedure against violators: what it is, its cases, invoking it with a report, judging a case. */
export function Procedure({ view, words }: Spoken) {
  const { t } = useTranslation('texts');
  const invoke = useOffered('invoke-procedure');
  const send = useSend();
  const cases = [
    ...view.public.cases,
    ...view.cases.filter((one) => view.public.cases.every(({ id }) => id !== one.id)),
  ];
  const scenario = useScenario();
  const { procedureAdopted } = view.public;
  if (!procedureAdopted && cases.length === 0) return null;
  const possible = invoke.filter(({ rejection }) => rejection === null);
  return (
    <Disclosure
      title={t('procedure.title')}
      aside={t('procedure.adopted')}
      isOpenAtFirst={cases.some(({ decided }) => decided === 'open')}
    >
      <p className="small">{t('procedure.what')}</p>
      <ul className="plain-rows">
        {cases.map((one) => (
          <Case key={one.id} one={one} view={view} words={words} />
        ))}
        {possible.map(({ order }) => {
          const report =
            view.reports.find(({ id }) => id === order.report) ??
            view.public.publishedReports.find(({ id }) => id === order.report);
          return (
            <li key={`${order.report}${order.remedy}`}>
              <span>{report === undefined ? order.report : words.reading(report.reading)}</span>
              <Button size="small" onClick={() => void send(order)}>
                {t('procedure.invoke', { remedy: words.t(`remedy.${order.remedy}`) })}
              </Button>
            </li>
          );
        })}
      </ul>
      {possible.length === 0 ? (
        invoke.length === 0 ? (
          <p className="small">{t('procedure.nothing', { count: priceOf(scenario, 'procedure.gap') })}</p>
        ) : (
          <ClosedLines choices={invoke} words={words} />
        )
      ) : null}
      <RefusalLine place="invoke-procedure" words={words} />
      <RefusalLine place="judge-procedure" words={words} />
    </Disclosure>
  );
}

function Case({ one, words }: Spoken & { readonly one: ProcedureCase }) {
  const { t } = useTranslation('texts');
  const judge = useOffered('judge-procedure');
  const send = useSend();
  const facts = {
    accused: words.t(`seatThe.${one.accused}`),
    by: words.t(`seatStart.${one.invokedBy}`),
    basket: words.marks(`basketWithin.${one.gap.basket}`),
    promised: one.gap.promised,
    found: one.gap.found,
    remedy: words.t(`remedy.${one.remedy}`),
  };
  return (
    <li>
      <span>
        <span>{t('procedure.case', facts)}</span> <b>{t(`procedure.decided.${one.decided}`)}</b>
      </span>
      <span className="row-acts">
        {judge
          .filter(({ order, rejection }) => order.case === one.id && rejection === null)
          .map(({ order }) => (
            <Button key={String(order.inFavour)} size="small" onClick={() => void send(order)}>
              {t(order.inFavour ? 'procedure.uphold' : 'procedure.dismiss')}
            </Button>
          ))}
      </span>
    </li>
  );
}
