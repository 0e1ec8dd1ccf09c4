/**
 * The look of every page. Colours have a contrast of at least 4.5 to 1 on the surfaces that they stand on, in both
 * themes (WCAG 2.2, 1.4.3).
 */
export const style = `
:root{color-scheme:light dark;--page:#f5f6f8;--card:#fff;--raised:#f6f8fa;--line:#d5dae1;--ink:#1c2229;--soft:#57606a;--link:#0757b5;
--good:#17703a;--good-tint:#e6f6eb;--bad:#b4232a;--bad-tint:#fdecec;--warn:#855000;--warn-tint:#fff5dc;--calm:#57606a;--calm-tint:#eef1f4}
@media (prefers-color-scheme:dark){:root{--page:#0f1318;--card:#171c23;--raised:#1e242d;--line:#323b47;--ink:#e8edf2;--soft:#a2adb9;--link:#7ab8ff;
--good:#5fd083;--good-tint:#15291d;--bad:#ff8f8a;--bad-tint:#341b1e;--warn:#e8b44d;--warn-tint:#2f2615;--calm:#a2adb9;--calm-tint:#222933}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-behavior:smooth}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
body{margin:0;background:var(--page);color:var(--ink);font:16px/1.55 -apple-system,BlinkMacSystemFont,"Segoe UI",Roboto,"Noto Sans",Helvetica,Arial,sans-serif;overflow-wrap:anywhere}
.wrap{max-width:1120px;margin:0 auto;padding-inline:20px}
a{color:var(--link);text-underline-offset:.15em}
a:focus-visible,summary:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:4px}
code,pre,.mono{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace;font-size:.875em}
code{background:var(--calm-tint);border-radius:4px;padding:.1em .35em}
a code{color:inherit}
pre{margin:0;white-space:pre-wrap}
h1,h2,h3,p,ul,ol,dl,dd,figure{margin:0}
h1{font-size:1.6rem;line-height:1.25;font-weight:650}
h2{font-size:1.15rem;line-height:1.3;font-weight:650;margin-bottom:14px}
h3{font-size:1rem;line-height:1.4;font-weight:650}
.skip{position:absolute;left:-999px}
.skip:focus{left:8px;top:8px;background:var(--card);padding:6px 12px;z-index:1}
.hidden{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.sprite{position:absolute}
.top{padding-block:18px 14px;color:var(--soft);font-size:.875rem;display:flex;flex-wrap:wrap;gap:4px 16px;justify-content:space-between}
.top strong{color:var(--ink);font-weight:650}
main{display:grid;grid-template-columns:minmax(0,1fr);gap:18px;padding-bottom:28px}
.card{background:var(--card);border:1px solid var(--line);border-radius:12px;padding:20px 22px;min-width:0}
.verdict{border-left:6px solid var(--tone);display:grid;gap:12px}
.verdict .state{font-size:.95rem}
.verdict .why{color:var(--soft);font-size:1.05rem}
.good{--tone:var(--good);--tint:var(--good-tint)}.bad{--tone:var(--bad);--tint:var(--bad-tint)}
.warn{--tone:var(--warn);--tint:var(--warn-tint)}.calm{--tone:var(--calm);--tint:var(--calm-tint)}
.facts{display:grid;grid-template-columns:repeat(auto-fill,minmax(186px,1fr));gap:10px 20px}
.facts dt,.record dt{color:var(--soft);font-size:.8125rem}
.facts dd{font-weight:550;font-size:.9375rem}
.notice{background:var(--warn-tint);border-left:4px solid var(--warn);border-radius:6px;padding:8px 14px;list-style:none}
.notices{display:grid;gap:8px;padding:0}
nav ul{display:flex;flex-wrap:wrap;gap:4px 18px;padding:0;list-style:none;font-size:.9rem}
nav a{display:inline-block;padding:3px 0}
.state{display:inline-flex;align-items:center;gap:7px;color:var(--tone);font-weight:600}
.icon{fill:var(--tone);flex:none}
.glyph{fill:none;stroke:var(--card);stroke-width:1.8;stroke-linecap:round;stroke-linejoin:round}
.none,.soft{color:var(--soft)}
.split{display:flex;flex-wrap:wrap;gap:18px}
.split>.card{flex:1 1 400px}
.split>.figure{max-width:100%}
.scroll{overflow-x:auto;margin:0 -8px}
.graph{display:block;margin:0 auto;max-width:100%;height:auto}
.graph .box{fill:var(--card);stroke:var(--line);stroke-width:1.25}
.graph .good .box,.graph .bad .box,.graph .warn .box{stroke:var(--tone);fill:var(--tint)}
.graph .skipped .box,.graph .planned .box,.graph .pending .box{stroke-dasharray:5 4;fill:var(--raised)}
.graph .edge{fill:var(--tone)}
.graph text{font-family:inherit;fill:var(--ink)}
.graph .id{font-size:13px;font-weight:650}
.graph .text{font-size:12px}
.graph .meta{font-size:11px;fill:var(--soft)}
.graph .label{font-size:11px;text-anchor:middle;fill:var(--soft)}
.graph .plate{fill:var(--card);stroke:var(--line)}
.arrow path{fill:none;stroke:var(--soft);stroke-width:1.5}
.arrow.taken path{stroke:var(--ink);stroke-width:2.25}
.arrow.not-taken path{stroke-dasharray:4 4}
.tip{fill:var(--soft)}.tip.taken{fill:var(--ink)}
.legend{color:var(--soft);font-size:.8125rem;margin-top:10px}
table{border-collapse:collapse;width:100%;font-size:.9rem}
th,td{text-align:left;vertical-align:top;padding:9px 14px 9px 0;border-top:1px solid var(--line)}
th:last-child,td:last-child{padding-right:0}
thead th{color:var(--soft);font-weight:600;font-size:.8125rem;border-top:0;padding-top:0}
tbody th{font-weight:600;min-width:8rem}
thead th,.short{white-space:nowrap;overflow-wrap:normal}
.medium{min-width:11rem}
.note{color:var(--soft);font-weight:400;font-size:.875rem}
.bar{display:block;width:100%;height:7px;margin:6px 0 3px}
.bar .track{fill:var(--calm-tint)}
.bar .part{fill:var(--tone)}
.list{padding-left:1.2em}
.list>li+li{margin-top:4px}
.stack{display:grid;grid-template-columns:minmax(0,1fr);gap:14px}
.block{border:1px solid var(--line);border-left:4px solid var(--tone);border-radius:8px;padding:14px 16px;display:grid;grid-template-columns:minmax(0,1fr);gap:8px}
.head{display:flex;flex-wrap:wrap;gap:4px 14px;align-items:baseline;justify-content:space-between}
.log,.command{background:var(--raised);border:1px solid var(--line);border-radius:8px;padding:10px 12px;overflow-wrap:anywhere;line-height:1.5}
.log code,.command code{background:none;padding:0;font-size:inherit}
.diff span{display:block;min-height:1.5em}
.diff .add{background:var(--good-tint)}.diff .del{background:var(--bad-tint)}.diff .hunk{color:var(--soft)}
.step{display:grid;grid-template-columns:minmax(0,1fr);gap:6px}
.record{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(300px,100%),1fr));gap:12px 28px}
details>summary{cursor:pointer;color:var(--link)}
details[open]>summary{margin-bottom:8px}
.cut{color:var(--soft);font-size:.875rem;margin-top:8px}
.block-gap{margin-top:16px}
.foot{color:var(--soft);font-size:.8125rem;padding-block:0 32px}
@media (max-width:640px){
.wrap{padding-inline:12px}.card{padding:16px 14px;border-radius:10px}h1{font-size:1.3rem}.facts{grid-template-columns:repeat(2,minmax(0,1fr))}
table.stacked thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
table.stacked,table.stacked tbody{display:block}
table.stacked tr{display:block;border-top:1px solid var(--line);padding:10px 0}
table.stacked tbody tr:first-child{border-top:0;padding-top:0}
table.stacked th,table.stacked td{display:block;border:0;padding:2px 0;text-align:left;min-width:0}
table.stacked td{white-space:normal;overflow-wrap:anywhere}
table.stacked td{display:grid;grid-template-columns:6.2rem minmax(0,1fr);gap:10px}
table.stacked td::before{content:attr(data-label);color:var(--soft);font-size:.8125rem}
table.stacked td:empty{display:none}
}
@media print{
:root{--page:#fff;--card:#fff;--raised:#fff;--line:#bbb;--ink:#000;--soft:#444;--link:#000;--good:#17703a;--good-tint:#fff;--bad:#b4232a;--bad-tint:#fff;--warn:#855000;--warn-tint:#fff;--calm:#444;--calm-tint:#fff}
body{font-size:11pt}.wrap{max-width:none;padding-inline:0}nav,.skip{display:none}.card{border-radius:0;break-inside:auto;padding:10px 0;border-width:1px 0 0}.verdict{border-left:6px solid var(--tone);padding-left:14px}
.split{display:block}.block,tr,.graph{break-inside:avoid}.scroll{overflow:visible;margin:0}.graph{max-width:100%;max-height:22cm;width:auto}h2,h3{break-after:avoid}
}
`;
