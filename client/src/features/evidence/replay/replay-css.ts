// A file for other people's machines: one narrow style of its own, with the system's typefaces. React escapes quotes and
// angle brackets in a style element as in any text, so there are none here.

const LIGHT =
  '--paper:#fbf9f4;--rule:#d9d3c6;--rule2:#8f887b;--ink:#1d1c1a;--ink2:#4a463f;--letter:#1f3d7a;--spirit:#be3a17;--report:#bf8019;--us:#34605a;--china:#8c509a;--un:#464512;--dprk:#28292c;--hatch:#7d766a;';
const DARK =
  '--paper:#131417;--rule:#34363b;--rule2:#75777d;--ink:#ece9e2;--ink2:#bdb9b0;--letter:#9db9f2;--spirit:#ee6a40;--report:#ebc768;--us:#9fe4da;--china:#a87fb3;--un:#dcda79;--dprk:#abacb0;--hatch:#8b8d92;';

/** The style of a session's page: light and dark as its reader's device is, and black on white on paper. */
export const REPLAY_CSS = `
:root{color-scheme:light dark;${LIGHT}}
@media screen and (prefers-color-scheme:dark){:root{${DARK}}}
@media print{:root{--paper:#fff}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:68rem;padding:1.5rem;background:var(--paper);color:var(--ink);font:0.9375rem/1.45 system-ui,sans-serif;overflow-wrap:anywhere}
h1,h2,.ending{font-family:Georgia,serif;font-weight:500;line-height:1.2}
h1{font-size:1.8rem;margin:0.2rem 0 0.6rem}
h2{font-size:1.45rem;margin:0 0 0.4rem}
h3,.contents{font:600 0.95rem/1.3 system-ui,sans-serif;margin:1.6rem 0 0.4rem;padding-top:0.4rem;border-top:1px solid var(--ink)}
.ending{font-size:1.15rem;margin:0 0 0.6rem}
.letter-word{color:var(--letter)}
.spirit-word{color:var(--spirit)}
.note{color:var(--ink2);font-size:0.85rem;margin:0.2rem 0}
a{color:inherit}
ul,ol{margin:0;padding:0;list-style:none}
li{padding:0.3rem 0;border-bottom:1px solid var(--rule)}
li ul{padding-left:1rem}
li li{border:0;padding:0.1rem 0}
article{margin-top:2.5rem;padding-top:1rem;border-top:3px solid var(--ink)}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;overflow-wrap:normal}
.rounds{min-width:54rem}
.aims{min-width:30rem}
.period{width:8rem}
.test{width:7rem}
.news{overflow-wrap:anywhere;min-width:16rem}
caption{text-align:left;color:var(--ink2);font-size:0.85rem}
th,td{text-align:left;vertical-align:top;padding:0.35rem 0.6rem 0.35rem 0;border-bottom:1px solid var(--rule);font-weight:400}
thead th{font-weight:600;border-bottom-color:var(--ink)}
.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.discs{white-space:nowrap}
.discs svg{margin-right:2px;vertical-align:middle}
svg{flex:none}
.seat-name{display:inline-flex;align-items:center;gap:0.35rem;white-space:nowrap}
.vote-squares{display:block}
.vote-row{display:flex;gap:2px;padding:2px 0}
.vote-cell{width:1rem}
.vote-cell svg{width:100%;height:auto}
.vote-cell.is-after-rule{margin-left:3px;padding-left:3px;border-left:1.5px solid var(--ink)}
.visually-hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media print{body{max-width:none;padding:0;font-size:9.5pt}article{break-before:page}li,tr{break-inside:avoid}h2,h3{break-after:avoid}.scroll{overflow:visible}.rounds,.aims{min-width:0}.news{min-width:10rem}.period,.test{width:5rem}}
`;
