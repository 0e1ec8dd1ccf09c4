export const id = 349;
export const ids = [349];
export const modules = {

/***/ 6349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runReport: () => (/* binding */ runReport)
});

// UNUSED EXPORTS: workflowPage

// EXTERNAL MODULE: ./build/compiled/core/report/next-commands.js
var next_commands = __webpack_require__(9537);
// EXTERNAL MODULE: ./build/compiled/core/report/untrusted-text.js
var untrusted_text = __webpack_require__(8873);
// EXTERNAL MODULE: ./build/compiled/core/report/words.js
var words = __webpack_require__(5750);
// EXTERNAL MODULE: ./build/compiled/core/git/refs.js
var refs = __webpack_require__(9969);
// EXTERNAL MODULE: ./build/compiled/core/json.js
var json = __webpack_require__(9408);
;// CONCATENATED MODULE: ./build/compiled/core/report/html/html.js

/** Markup that is safe as it is. Only `html` and `markup` make it. */
class Html {
    /** Serves as a brand: other objects with `text` are no markup. */
    #text;
    constructor(text) {
        this.#text = text;
    }
    static of(text) {
        return new Html(text);
    }
    toString() {
        return this.#text;
    }
}
/**
 * Markup with everything in it escaped that is no markup itself. Values stand between tags or in attributes in double
 * quotes, never in the name of one, in a comment, a style or a script.
 */
function html_html(texts, ...values) {
    return Html.of(texts.map((text, place) => `${text}${place < values.length ? rendered(values[place]) : ''}`).join(''));
}
/** Markup from our own constants. */
function markup(text) {
    return Html.of(text);
}
function rendered(value) {
    if (value === undefined)
        return '';
    if (value instanceof Html)
        return value.toString();
    if (typeof value === 'string' || typeof value === 'number')
        return escapeHtml(String(value));
    return value.map(rendered).join('');
}
const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '`': '&#96;' };
/**
 * Text of other people as a line of text or the value of an attribute. What a reader would not see (control characters,
 * marks that turn the direction of text) is shown as U+FFFD, and a line end as a space.
 */
function escapeHtml(text) {
    return (0,untrusted_text/* visible */.RK)(text).replace(/[\uFDD0-\uFDEF\uFFFE\uFFFF]/g, '\uFFFD').replace(/[&<>"'`]/g, (character) => entities[character] ?? '');
}
/** Lines of other people's text for a `<pre>`: only the ends of lines that are given as such are some. */
function preformatted(lines) {
    return Html.of(lines.map(escapeHtml).join('\n'));
}
/** A message in which names stand between backticks, as problems have them: those become code. */
function message(text) {
    return html_html `${text.split(/`([^`]+)`/).map((part, place) => (place % 2 === 1 ? html_html `<code>${part}</code>` : part))}`;
}
/** A link where the address is of a known https origin; else its text alone. */
function html_link(text, url, { origins }) {
    const href = knownAddress(url, origins);
    return href === undefined ? html_html `${text}` : html_html `<a href="${href}" rel="noopener noreferrer">${text}</a>`;
}
/** True where `link` makes a link. */
function isKnown(url, { origins }) {
    return knownAddress(url, origins) !== undefined;
}
function knownAddress(url, origins) {
    if (url === undefined || url.length > 2_000 || !URL.canParse(url))
        return undefined;
    const { protocol, origin, username, password, href } = new URL(url);
    return protocol === 'https:' && username === '' && password === '' && origins.has(origin) ? href : undefined;
}
/** The markup of the first items, as many as fit, and how many do not. */
function fit({ items, budget }, markupOf) {
    const kept = [];
    let room = budget;
    for (const [place, item] of items.entries()) {
        const made = markupOf(item, place);
        room -= made.toString().length;
        if (room < 0)
            break;
        kept.push(made);
    }
    return { kept, leftOut: items.length - kept.length };
}
/** That something is not shown, and where it is; nothing where everything is. */
function leftOutNote(count, what) {
    return count === 0 ? undefined : html_html `<p class="cut">… and ${count} more ${what}, left out to keep this page small. The output of <code>--format json</code> has them.</p>`;
}

// EXTERNAL MODULE: ./build/compiled/core/argocd/evidence.js + 1 modules
var evidence = __webpack_require__(9197);
;// CONCATENATED MODULE: ./build/compiled/core/report/drift-words.js



/** The look of each verdict, with its word; none is told by its colour alone. */
const drift_words_verdictLooks = {
    clean: { mark: '✓', emoji: '✅', tone: 'good', word: 'in sync' },
    drifted: { mark: '✗', emoji: '❌', tone: 'bad', word: 'drifted' },
    pending: { mark: '↑', emoji: '⏫', tone: 'warn', word: 'git is ahead' },
    busy: { mark: '…', emoji: '⏳', tone: 'calm', word: 'being operated on' },
    unknown: { mark: '?', emoji: '❓', tone: 'bad', word: 'not compared' },
    unread: { mark: '?', emoji: '❓', tone: 'bad', word: 'not read' },
};
const causeWords = {
    cluster: '',
    git: 'by a commit that is not synced',
    both: 'in the cluster, and by a commit that is not synced',
    unknown: 'by the cluster or by a newer commit: which is not known',
};
const differenceWords = {
    changed: 'changed',
    missing: 'missing in the cluster',
    extra: 'without a manifest: a sync that prunes deletes it',
};
/** `changed, by a commit that is not synced`. */
function resourceState({ difference, cause, note }) {
    return [differenceWords[difference], causeWords[cause], note ?? ''].filter((part) => part !== '').join('; ');
}
/** What both sides have; `masked` values are not shown. */
function valueWords({ live, wanted, masked }) {
    if (masked)
        return { wanted: wanted === undefined ? 'nothing' : '(not shown)', live: live === undefined ? 'nothing' : '(not shown)' };
    return { wanted: shown(wanted), live: live !== undefined && live === wanted ? `${shown(live)} (differs where it is not shown)` : shown(live) };
}
function shown(value) {
    return value === undefined ? 'nothing' : value === '' ? '(empty)' : value;
}
/** `by kubectl-edit, which last wrote at 2026-03-31 12:00 UTC`; undefined where nobody tells. */
function ownerWords({ owners: [owner, ...others] }) {
    if (owner === undefined)
        return undefined;
    const more = others.length === 0 ? '' : ` (and ${others.map(({ manager }) => manager).join(', ')})`;
    return `by ${owner.manager}${owner.at === undefined ? '' : `, which last wrote at ${timeWords(owner.at)}`}${more}`;
}
/** The same for a table, where something has to stand. */
function changerWords(field) {
    return ownerWords(field) ?? (field.cause === 'git' ? 'by a newer commit' : 'not known');
}
const sources = { event: 'by its event', managedFields: 'by the managers of its fields', condition: 'by its condition', issue: 'by its event, as this issue has told before' };
/** `2026-03-31 12:00 UTC`; the text as it is where it is no time. */
function timeWords(at) {
    const ms = Date.parse(at);
    return Number.isNaN(ms) ? at : `${new Date(ms).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
/** `since 2026-03-31 12:00 UTC (by its event)`; that it is not known is said too. */
function sinceWords(since) {
    if (since === undefined)
        return 'since when is not known';
    return `since ${timeWords(since.at)}${since.atLatest ? ' or before' : ''} (${sources[since.source]})`;
}
/** True where it makes sense to say since when, or that it is not known. */
function hasBeginning({ verdict, since }) {
    return verdict === 'drifted' || verdict === 'pending' || since !== undefined;
}
/** `auto-sync on, self-heal off, prune off`. */
function automationWords({ autoSync, selfHeal, prune }) {
    const word = (on) => (on ? 'on' : 'off');
    return autoSync ? `auto-sync on, self-heal ${word(selfHeal)}, prune ${word(prune)}` : 'auto-sync off';
}
/** `3f2a9c1, synced last 9c1d2e3`; empty where nothing is known. */
function revisionWords({ compared, deployed }) {
    const [now, last] = [compared.map(shortRevision).join(', '), deployed.map(shortRevision).join(', ')];
    if (now === '' && last === '')
        return '';
    return now === last ? `git at ${now}, as at the last sync` : `git at ${now === '' ? 'a revision that is not known' : now}, ${last === '' ? 'no sync of it is known' : `last sync at ${last}`}`;
}
/** What an application is about in one line: its resources, or why nothing can be said. */
function gistOf({ why, resources, resourcesLeftOut, verdict }, most = 3) {
    if (why !== undefined)
        return why;
    if (verdict === 'clean')
        return '';
    const left = resources.length - most + resourcesLeftOut;
    return [...resources.slice(0, most).map((resource) => cut(`${titleOf(resource)} ${briefState(resource)}`, 300)), ...(left > 0 ? [`${left} more`] : [])].join('; ');
}
function briefState({ difference, fields: [field], fieldsLeftOut, fields }) {
    if (difference !== 'changed')
        return difference === 'missing' ? 'is missing' : 'has no manifest';
    if (field === undefined)
        return 'is changed';
    const { wanted, live } = valueWords(field);
    const more = fields.length - 1 + fieldsLeftOut;
    const by = ownerWords(field);
    return `has ${field.path}: ${cut(live, 60)} in place of ${cut(wanted, 60)}${by === undefined ? '' : ` ${by}`}${more > 0 ? ` and ${more} more` : ''}`;
}

;// CONCATENATED MODULE: ./build/compiled/core/report/html/icons.js




/** Strokes within 16 by 16, on a filled circle. */
const strokes = {
    check: 'M4.6 8.3l2.3 2.3 4.5-5',
    cross: 'M5.4 5.4l5.2 5.2M10.6 5.4l-5.2 5.2',
    skip: 'M4.6 5.2L7.4 8l-2.8 2.8M8.6 5.2L11.4 8l-2.8 2.8',
    stop: 'M8 4v4.6M8 11.3v.4',
    plan: 'M8 4.4V8l2.4 1.6',
    back: 'M6.6 4.6L4.4 6.8l2.2 2.2M4.6 6.8h4.6a2.2 2.2 0 0 1 0 4.4H7',
    bar: 'M4.6 8h6.8',
    ask: 'M6.2 6.2a1.9 1.9 0 1 1 2.6 1.8c-.6.3-.8.7-.8 1.3M8 11.6v.3',
    run: 'M6.4 5l4.4 3-4.4 3z',
    dots: 'M4.8 8h.1M8 8h.1M11.2 8h.1',
};
const statusIcons = {
    pending: 'dots', running: 'run', succeeded: 'check', failed: 'cross', skipped: 'skip', blocked: 'stop', planned: 'plan', cancelled: 'bar',
};
const resultIcons = {
    'succeeded': 'check', 'nothing-to-do': 'check', 'planned': 'plan', 'rolled-back': 'back', 'failed': 'cross', 'refused': 'stop', 'superseded': 'skip', 'cancelled': 'bar', 'unknown': 'ask',
};
const verdictIcons = { clean: 'check', drifted: 'cross', pending: 'plan', busy: 'dots', unknown: 'ask', unread: 'ask' };
const severityIcons = { error: 'cross', warning: 'stop', notice: 'dots' };
const severityTones = { error: 'bad', warning: 'warn', notice: 'calm' };
/** All icons once, for `<use>`; not shown where it stands. */
const iconSprite = markup(`<svg class="sprite" aria-hidden="true" focusable="false" width="0" height="0">${Object.entries(strokes).map(([name, path]) => `<symbol id="i-${name}" viewBox="0 0 16 16"><circle cx="8" cy="8" r="8"></circle><path class="glyph" d="${path}"></path></symbol>`).join('')}</svg>`);
/** Icon and word together: the word tells it, the icon and its colour only help. */
function labelled(icon, tone, word) {
    return html_html `<span class="state ${tone}"><svg class="icon" aria-hidden="true" focusable="false" width="16" height="16"><use href="#i-${icon}"></use></svg>${word}</span>`;
}
/** How a node ended. */
function statusLabel(status, timedOut = false) {
    return labelled(statusIcons[status], words/* statusLooks */.Rg[status].tone, timedOut ? 'timed out' : status);
}
/** How a run or an application ended. */
function resultLabel(result) {
    return labelled(resultIcons[result], words/* resultLooks */.Oo[result].tone, result);
}
/** How an application stands to git. */
function verdictLabel(verdict) {
    return labelled(verdictIcons[verdict], verdictLooks[verdict].tone, verdictLooks[verdict].word);
}
/** How much a problem weighs. */
function severityLabel(severity) {
    return labelled(severityIcons[severity], severityTones[severity], severity);
}
/** A word on health or sync, with what it means for the reader. */
function healthLabel(word) {
    if (word === undefined)
        return html_html `<span class="none">–</span>`;
    if (word === 'Healthy' || word === 'Synced')
        return labelled('check', 'good', word);
    if (word === 'Degraded' || word === 'Missing')
        return labelled('cross', 'bad', word);
    if (word === 'Progressing' || word === 'Suspended' || word === 'OutOfSync')
        return labelled('dots', 'warn', word);
    return labelled('ask', 'calm', (0,untrusted_text/* cut */.Jj)(word, 40));
}
/** How a deployment was while it was live. */
function judgedLabel(health) {
    const [icon, tone] = { healthy: ['check', 'good'], unhealthy: ['cross', 'bad'], unknown: ['ask', 'calm'] }[health];
    return labelled(icon, tone, health);
}
/** The icon of a status within another picture, at a place of its own. */
function placedIcon(status, { x, y, size }) {
    return html_html `<use href="#i-${statusIcons[status]}" class="icon ${words/* statusLooks */.Rg[status].tone}" x="${x}" y="${y}" width="${size}" height="${size}"></use>`;
}

;// CONCATENATED MODULE: ./build/compiled/core/report/html/style.js
/**
 * The look of every page. Colours have a contrast of at least 4.5 to 1 on the surfaces that they stand on, in both
 * themes (WCAG 2.2, 1.4.3).
 */
const style = `
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

;// CONCATENATED MODULE: ./build/compiled/core/report/html/page.js



/** Nothing is loaded, nothing runs: the page is markup, a style and pictures within it. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";
/** A whole HTML document. */
function page_page({ kind = 'deployment report', title, subject, lead, parts, contents, toolVersion }) {
    return html_html `${markup('<!doctype html>')}
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${markup(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${markup(style)}</style>
</head>
<body>
<a class="skip" href="#main">To the report</a>
${iconSprite}
<header class="wrap top"><span><strong>OSOP Argo CD</strong> ${kind}</span><span>${subject}</span></header>
<main class="wrap" id="main">
${lead}
${contents.length < 3 ? undefined : html_html `<nav aria-label="Contents"><ul>${contents.map((section) => html_html `<li><a href="#${section.id}">${section.title}</a></li>`)}</ul></nav>`}
${parts}
</main>
<footer class="wrap foot">Made by osop-argocd-action ${toolVersion}. This file is complete in itself: it loads nothing and runs no script.</footer>
</body>
</html>
`.toString();
}
/** A section as a landmark that is named by its heading. */
function page_card({ id, title, body, width }) {
    return html_html `<section class="card${width === undefined ? '' : ' figure'}"${width === undefined ? undefined : html_html ` style="flex-basis:${width}px"`} id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>
${body}</section>
`;
}
/** Names and values. What is undefined is left out. */
function page_facts(given, className = 'facts') {
    return html_html `<dl class="${className}">${given.flatMap(([name, value]) => (value === undefined ? [] : [html_html `<div><dt>${name}</dt><dd>${value}</dd></div>`]))}</dl>`;
}
/** A moment, to the second. */
function moment(at) {
    const text = at.toISOString();
    return html_html `<time datetime="${text}">${text.slice(0, 19).replace('T', ' ')} UTC</time>`;
}

;// CONCATENATED MODULE: ./build/compiled/core/report/html/table.js

/**
 * A table with headers of rows and columns. On a narrow screen each row becomes a block; the roles are written down
 * because a browser forgets them where a row is no row to its style.
 */
function table_table({ caption, items, columns, budget, what }) {
    const [first, ...others] = columns;
    const { kept, leftOut } = fit({ items, budget }, (item) => html_html `<tr role="row"><th scope="row" role="rowheader">${first.cell(item)}</th>${others.map((column) => cellOf(column, item))}</tr>
`);
    return html_html `<table class="stacked" role="table"><caption class="hidden">${caption}</caption>
<thead role="rowgroup"><tr role="row">${columns.map(({ title, size }) => html_html `<th scope="col" role="columnheader" class="${size ?? ''}">${title}</th>`)}</tr></thead>
<tbody role="rowgroup">${kept}</tbody></table>
${leftOutNote(leftOut, what)}`;
}
/** What is not there leaves the cell empty: on a narrow screen it is not shown. */
function cellOf({ title, size, cell }, item) {
    const content = cell(item);
    return html_html `<td role="cell" class="${size ?? ''}" data-label="${title}">${content === undefined ? undefined : html_html `<div>${content}</div>`}</td>`;
}

;// CONCATENATED MODULE: ./build/compiled/core/report/html/audit-section.js







const budget = 160_000;
const longest = 300;
/** More are folded. */
const longestOpen = 12;
/** What the audit log has of the run: the hash to keep, how to check it, and each record with its own hash to link to. */
function auditSection({ head, path, records }) {
    // Whoever reads it has the file elsewhere.
    const name = path.split(/[\\/]/).at(-1) ?? '';
    const [file, anchor] = [(0,next_commands/* nextFlag */.y)('audit-log', name), (0,next_commands/* nextFlag */.y)('audit-head', head)];
    const rows = recordTable(records);
    return {
        id: 'audit',
        title: 'Audit',
        body: html_html `<div class="stack">${page_facts([
            ['Hash of the last record', html_html `<span class="mono">${(0,untrusted_text/* cut */.Jj)(head, longest)}</span>`],
            ['File', html_html `<code>${(0,untrusted_text/* cut */.Jj)(name, longest)}</code>`],
            ['Records of this run', records.length],
        ], 'record')}
${file === undefined || anchor === undefined ? undefined : html_html `<div class="step"><p>Find out whether any record was changed since:</p><pre class="command"><code>${`osop-argocd audit verify ${file} ${anchor}`}</code></pre></div>`}
${records.length === 0 ? undefined : records.length <= longestOpen ? html_html `<div>${rows}</div>` : html_html `<details><summary>The ${records.length} records</summary>${rows}</details>`}</div>`,
    };
}
function recordTable(records) {
    return table_table({
        caption: 'Audit records of the run', items: records, budget, what: 'records',
        columns: [
            { title: 'No.', size: 'short', cell: ({ seq }) => (typeof seq === 'number' ? html_html `<span id="record-${seq}">${seq}</span>` : undefined) },
            { title: 'Time', size: 'short', cell: ({ time }) => timeOf(time) },
            { title: 'Event', size: 'short', cell: ({ event }) => textOf(event) },
            { title: 'About', cell: aboutOf },
            { title: 'Hash', size: 'short', cell: ({ hash }) => html_html `<span class="mono">${textOf(hash).slice(0, 12)}</span>` },
        ],
    });
}
/** To the second, and the day only where it stands above: the run's own. */
function timeOf(time) {
    return /^\d{4}-\d\d-\d\dT(\d\d:\d\d:\d\d)/.exec(textOf(time))?.[1] ?? textOf(time);
}
/** What a reader looks for first; all of it is in the file. */
const told = ['node', 'app', 'commit', 'commit_sha', 'sha', 'revision', 'branch', 'status', 'result', 'note', 'reason', 'error', 'headline'];
function aboutOf(record) {
    const parts = told.flatMap((key) => {
        const value = record[key];
        const text = (0,json/* isJsonObject */.O)(value) ? textOf(value['name']) : textOf(value);
        return text === '' ? [] : [(0,untrusted_text/* cut */.Jj)((0,refs/* shortRevision */.w7)(text), longest)];
    });
    return html_html `${[...new Set(parts)].join(' · ')}`;
}
function textOf(value) {
    return typeof value === 'string' ? (0,untrusted_text/* cut */.Jj)(value, longest) : typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

// EXTERNAL MODULE: ./build/compiled/core/report/diff-words.js
var diff_words = __webpack_require__(7236);
;// CONCATENATED MODULE: ./build/compiled/core/report/html/report-links.js



/** A commit in short, with a link to its page where it has one; a dash for none. */
function commitLink(sha, links) {
    if (sha === undefined)
        return html_html `<span class="none">–</span>`;
    const url = links.repositoryUrl === undefined || !/^[0-9a-f]{40,64}$/.test(sha) ? undefined : `${links.repositoryUrl}/commit/${sha}`;
    return html_link(html_html `<code>${(0,untrusted_text/* cut */.Jj)((0,refs/* shortRevision */.w7)(sha), 24)}</code>`, url, links);
}

;// CONCATENATED MODULE: ./build/compiled/core/report/html/diff-section.js




/** Characters of markup of all diffs. */
const diff_section_budget = 220_000;
/** Commits: a loop can make any number of them. */
const most = 20;
/** Markup around the lines of a file. */
const diff_section_frame = 200;
const diff_section_longest = { path: 500, branch: 300, line: 510 };
/** A longer one is folded: what comes after it should be found. */
const diff_section_longestOpen = 80;
/** What the commits of the run changed, or would change, line by line; undefined where there is none. */
function diffSection({ diffs = [] }, links) {
    if (diffs.length === 0)
        return undefined;
    const shown = diffs.slice(0, most);
    const share = Math.floor(diff_section_budget / shown.length);
    return { id: 'diff', title: 'Diff', body: html_html `<div class="stack">${shown.map((diff) => commitOf(diff, { links, share }))}${leftOutNote(diffs.length - shown.length, 'commits')}</div>` };
}
function commitOf(diff, { links, share }) {
    const { before, commit, after } = (0,diff_words/* diffTitle */.Sm)(diff);
    const title = html_html `${before} ${commit === undefined ? undefined : commitLink(diff.sha, links)} ${(0,untrusted_text/* cut */.Jj)(after, diff_section_longest.branch)}`;
    if (diff.unread !== undefined)
        return html_html `<div><h3>${title}</h3><p class="note">Not known: ${message((0,untrusted_text/* cut */.Jj)(diff.unread, 600))}</p></div>
`;
    const { files, left } = filesWithin(diff, share);
    const more = (0,diff_words/* leftOutWords */.Ny)(left);
    return html_html `<div class="step"><h3>${title}</h3>${files}${more === '' ? undefined : html_html `<p class="cut">… ${more}, left out to keep this page small.${diff.sha === undefined ? undefined : html_html ` The commit has them.`}</p>`}</div>
`;
}
/** As many files and lines as there is room for. */
function filesWithin({ files, filesLeftOut }, share) {
    const made = [];
    const left = { lines: 0, files: filesLeftOut };
    let room = share;
    for (const file of files) {
        const { markup, size, leftOut } = fileOf(file, room);
        if (markup === undefined) {
            left.files += 1;
            continue;
        }
        made.push(markup);
        room -= size;
        left.lines += leftOut;
    }
    return { files: made, left };
}
/** A file with as many of its lines as fit; without markup where none does. */
function fileOf(file, room) {
    const note = (0,diff_words/* fileNote */.ht)(file);
    const head = html_html `<p><code>${(0,untrusted_text/* cut */.Jj)(file.path, diff_section_longest.path)}</code> <span class="note">${note ?? `${file.change}, +${file.added} −${file.removed}`}</span></p>`;
    // The path stands above already.
    const lines = note === undefined ? (0,diff_words/* patchLines */.UZ)(file).slice(2) : [];
    const kept = [];
    let size = head.toString().length + diff_section_frame;
    for (const line of lines) {
        const markup = lineOf((0,untrusted_text/* cut */.Jj)(line, diff_section_longest.line));
        const length = markup.toString().length;
        if (size + length > room)
            break;
        size += length;
        kept.push(markup);
    }
    const text = kept.length === 0 ? undefined : html_html `<pre class="log diff"><code>${kept}</code></pre>`;
    const shown = text === undefined || kept.length <= diff_section_longestOpen ? text : html_html `<details><summary>${kept.length} lines</summary>${text}</details>`;
    const fits = size <= room && (kept.length > 0 || lines.length === 0);
    const cutLines = lines.slice(kept.length).filter((line) => !line.startsWith('@@ ')).length;
    return { markup: fits ? html_html `${head}${shown}` : undefined, size, leftOut: cutLines + file.leftOut };
}
const classes = { '+': 'add', '-': 'del', '@': 'hunk', '\\': 'hunk' };
/** The sign tells what became of a line; its colour only helps. */
function lineOf(line) {
    const name = classes[line.charAt(0)];
    const text = preformatted([line]);
    return name === undefined ? html_html `<span>${text}
</span>` : html_html `<span class="${name}">${text}
</span>`;
}

// EXTERNAL MODULE: ./build/compiled/core/report/evidence-lines.js
var evidence_lines = __webpack_require__(8316);
;// CONCATENATED MODULE: ./build/compiled/core/report/html/evidence-section.js





const evidence_section_budget = 200_000;
/** What was found of the resources that failed; undefined where nothing was. */
function evidenceSection({ apps, commitSha }, links) {
    const found = apps.flatMap((app) => (app.evidence?.resources ?? []).map((resource) => ({ app, resource })));
    const rest = apps.flatMap(restOf);
    if (found.length === 0 && rest.length === 0)
        return undefined;
    const { kept, leftOut } = fit({ items: found, budget: evidence_section_budget }, ({ app, resource }) => block(app, { resource, commitSha, links }));
    const others = fit({ items: rest, budget: evidence_section_budget / 10 }, (line) => html_html `<li>${line}</li>`);
    return {
        id: 'evidence',
        title: 'Failing resources',
        body: html_html `<div class="stack">${kept}${rest.length === 0 ? undefined : html_html `<ul class="list">${others.kept}</ul>`}</div>${leftOutNote(leftOut + others.leftOut, 'resources')}`,
    };
}
function restOf({ name, evidence }) {
    return [
        ...(evidence?.others ?? []).map((text) => html_html `${(0,untrusted_text/* cut */.Jj)(name, 300)}, not healthy either: ${(0,untrusted_text/* cut */.Jj)(text, 600)}`),
        ...(evidence?.missing ?? []).map((text) => html_html `${(0,untrusted_text/* cut */.Jj)(name, 300)}, not known: ${(0,untrusted_text/* cut */.Jj)(text, 600)}`),
    ];
}
function block(app, { resource, commitSha, links }) {
    const { message, events, log, declaredAt, url, health } = resource;
    const containers = (0,evidence_lines/* containerLines */.VN)(resource);
    return html_html `<article class="block bad"><div class="head"><h3>${(0,untrusted_text/* cut */.Jj)((0,evidence/* titleOf */.Gg)(resource), 600)}</h3>${healthLabel(health)}</div>
<p class="note">of ${(0,untrusted_text/* cut */.Jj)(app.name, 300)}${declaredAt === undefined ? undefined : html_html `, declared at ${place(declaredAt, { commitSha, links })}`}${isKnown(url, links) ? html_html ` · ${html_link('in Argo CD', url, links)}` : undefined}</p>
${resource.syncMessage === undefined ? undefined : html_html `<p>${(0,untrusted_text/* cut */.Jj)((0,evidence_lines/* stateOf */.L4)(resource), 1_000)}</p>`}
${message === undefined ? undefined : html_html `<p>${(0,untrusted_text/* cut */.Jj)(message, 1_000)}</p>`}
${containers.length + events.length === 0 ? undefined : html_html `<ul class="list">${containers.map((line) => html_html `<li>${(0,untrusted_text/* cut */.Jj)(line, 1_000)}</li>`)}${events.map((event) => html_html `<li>Event of ${(0,untrusted_text/* cut */.Jj)((0,evidence_lines/* describeEvent */.gN)(event), 1_000)}</li>`)}</ul>`}
${log === undefined ? undefined : html_html `<p class="note">${capitalized((0,untrusted_text/* cut */.Jj)((0,evidence_lines/* logTitle */.V8)(log), 400))}</p><pre class="log"><code>${preformatted(log.lines.map((line) => (0,untrusted_text/* cut */.Jj)(line, 1_000)))}</code></pre>`}
</article>
`;
}
function place({ file, line, column }, { commitSha, links }) {
    const url = links.repositoryUrl === undefined || commitSha === undefined || !/^[0-9a-f]{40,64}$/.test(commitSha) ? undefined : `${links.repositoryUrl}/blob/${commitSha}/${(0,untrusted_text/* wellFormed */.ES)(file).split('/').map(encodeURIComponent).join('/')}#L${line}`;
    return html_link(html_html `<code>${(0,untrusted_text/* cut */.Jj)(`${file}:${line}:${column}`, 600)}</code>`, url, links);
}
function capitalized(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

// EXTERNAL MODULE: ./build/compiled/core/report/osoplog.js
var osoplog = __webpack_require__(6454);
;// CONCATENATED MODULE: ./build/compiled/core/report/html/record-section.js





const record_section_budget = 120_000;
const record_section_longest = { lines: 40, line: 400, fact: 300 };
/** The facts that an audit asks for, in the words of the OSOP execution log, and what each node put out. */
function recordSection(log, { event, runUrl, audit, links }) {
    const { record, trigger, workflowHash, toolVersion } = log;
    return {
        id: 'record',
        title: 'Record',
        body: html_html `<div class="stack">${page_facts([
            ['Run', html_html `<span class="mono">${(0,untrusted_text/* cut */.Jj)(record.runId, record_section_longest.fact)}</span>`],
            ['Workflow', html_html `${(0,untrusted_text/* cut */.Jj)(record.workflow.name, record_section_longest.fact)} <code>${(0,untrusted_text/* cut */.Jj)(record.workflow.id, record_section_longest.fact)}</code>`],
            ['File', html_html `<code>${(0,untrusted_text/* cut */.Jj)(record.workflow.file, record_section_longest.fact)}</code>`],
            ['Hash of the file', workflowHash === undefined ? undefined : html_html `<span class="mono">${(0,untrusted_text/* cut */.Jj)(workflowHash, record_section_longest.fact)}</span>`],
            ['Mode and status (OSOP)', `${record.dryRun ? 'dry_run' : 'live'}, ${(0,osoplog/* osopStatus */.cY)(record)}`],
            ['Started by', [trigger.actor ?? 'not known', ` (${event ?? trigger.type})`].map((text) => (0,untrusted_text/* cut */.Jj)(text, record_section_longest.fact))],
            ['CI run', runUrl === undefined ? undefined : html_link((0,untrusted_text/* cut */.Jj)(runUrl, record_section_longest.fact), runUrl, links)],
            ['Started', moment(record.startedAt)],
            ['Ended', html_html `${moment(record.endedAt)}, after ${(0,words/* formatDuration */.a3)(record.durationMs)}`],
            ['Exit code', record.exitCode],
            ['Last audit record', audit === undefined ? undefined : html_html `<a href="#audit"><span class="mono">${(0,untrusted_text/* cut */.Jj)(audit.head, record_section_longest.fact)}</span></a>`],
            ['Carried out by', `osop-argocd-action ${toolVersion}`],
        ], 'record')}${outputsOf(record.nodes)}</div>`,
    };
}
/** Outputs of nodes as JSON, folded. */
function outputsOf(nodes) {
    const items = nodes.filter(({ outputs }) => Object.keys(outputs).length > 0);
    if (items.length === 0)
        return undefined;
    const { kept, leftOut } = fit({ items, budget: record_section_budget }, ({ id, outputs }) => html_html `<div class="step"><h3>${(0,untrusted_text/* cut */.Jj)(id, record_section_longest.fact)}</h3><pre class="log"><code>${jsonLines(outputs)}</code></pre></div>`);
    return html_html `<details><summary>Outputs of nodes</summary><div class="stack">${kept}</div>${leftOutNote(leftOut, 'nodes')}</details>`;
}
function jsonLines(outputs) {
    const lines = JSON.stringify(outputs, null, 2).split('\n');
    const more = lines.length - record_section_longest.lines;
    return preformatted([...lines.slice(0, record_section_longest.lines).map((line) => (0,untrusted_text/* cut */.Jj)(line, record_section_longest.line)), ...(more > 0 ? [`… and ${more} more lines`] : [])]);
}

// EXTERNAL MODULE: ./build/compiled/core/report/history-table.js + 1 modules
var history_table = __webpack_require__(8218);
// EXTERNAL MODULE: ./build/compiled/core/report/rollback-facts.js
var rollback_facts = __webpack_require__(8697);
;// CONCATENATED MODULE: ./build/compiled/core/report/html/rollback-section.js






const budgets = { applications: 80_000, history: 60_000, histories: 5 };
const rollback_section_longest = 1_000;
/** What was rolled back, from where to where and why there, and what there was to choose from; undefined where nothing was. */
function rollbackSection(record, links) {
    const items = (0,rollback_facts/* rollbackFacts */.S)(record);
    const { manual } = record;
    if (items.length === 0 && manual === undefined)
        return undefined;
    const histories = manual?.histories ?? [];
    return {
        id: 'rollback',
        title: 'Rollback',
        body: html_html `<div class="stack">
${manual === undefined ? undefined : html_html `<p>Asked for: <code>${(0,untrusted_text/* cut */.Jj)(manual.to, 200)}</code>${manual.by === undefined ? '' : ` by ${(0,untrusted_text/* cut */.Jj)(manual.by, 200)}`}${manual.reason === undefined ? ', without a reason' : html_html `: ${message((0,untrusted_text/* cut */.Jj)(manual.reason, rollback_section_longest))}`}</p>`}
${items.length === 0 ? undefined : html_html `<div>${applicationTable(items, { record, links })}</div>`}
${histories.slice(0, budgets.histories).map((history) => historyOf(history, links))}
${histories.length <= budgets.histories ? undefined : html_html `<p class="cut">… and the histories of ${histories.length - budgets.histories} more applications.</p>`}
</div>`,
    };
}
function applicationTable(items, { record, links }) {
    return table_table({
        caption: 'Applications that were rolled back', items, budget: budgets.applications, what: 'applications',
        columns: [
            { title: 'Application', cell: ({ app }) => (0,untrusted_text/* cut */.Jj)(app, rollback_section_longest) },
            { title: 'From', size: 'short', cell: ({ from }) => commitLink(from, links) },
            { title: 'To', size: 'short', cell: ({ to, id }) => html_html `${commitLink(to, links)}${id === undefined ? '' : ` (id ${id})`}` },
            { title: 'Why this one', cell: ({ why }) => message((0,untrusted_text/* cut */.Jj)(why, rollback_section_longest)) },
            { title: 'How', size: 'short', cell: ({ strategy }) => (0,untrusted_text/* cut */.Jj)((0,rollback_facts/* strategyName */.p)(strategy), 40) },
            { title: 'Now', cell: (fact) => nowOf(fact, { record, links }) },
        ],
    });
}
/** Whether it runs, and whether the next sync would bring back what was left. */
function nowOf({ verified, strategy, revert, sync, pullRequest, message: told }, { record, links }) {
    if (record.dryRun)
        return html_html `planned; nothing was changed`;
    if (!verified)
        return html_html `not proved: ${message((0,untrusted_text/* cut */.Jj)(told, rollback_section_longest))}`;
    if (pullRequest !== undefined)
        return html_html `healthy, but git still names what was left until ${html_link('the pull request', pullRequest, links)} is merged`;
    if (revert !== undefined && sync === 'OutOfSync')
        return html_html `healthy, and reverted in git by ${commitLink(revert, links)}, but git and cluster differ all the same`;
    if (revert !== undefined && strategy === 'argocd' && sync === undefined)
        return html_html `healthy, and reverted in git by ${commitLink(revert, links)}`;
    if (revert !== undefined)
        return html_html `healthy; git and cluster agree at ${commitLink(revert, links)}`;
    return strategy === 'argocd' ? html_html `healthy, but git still names what was left` : html_html `healthy; git and cluster agree`;
}
function historyOf(history, links) {
    const name = (0,untrusted_text/* cut */.Jj)(history.app, rollback_section_longest);
    if (history.rows.length === 0)
        return html_html `<p>${name}: Argo CD has no history of it.</p>`;
    return html_html `<div><h3>History of ${name}</h3><p class="note">Newest first; times are UTC</p>
${table_table({
        caption: `History of ${name}`, items: history.rows, budget: budgets.history, what: 'entries',
        columns: [
            { title: 'Id', cell: ({ id }) => id },
            { title: 'Revision', size: 'short', cell: ({ revision }) => commitLink(revision, links) },
            { title: 'Deployed', size: 'short', cell: ({ deployedAt }) => (0,history_table/* minuteOf */.iA)(deployedAt) },
            { title: 'By', cell: ({ by }) => (0,untrusted_text/* cut */.Jj)(by ?? '–', 200) },
            { title: 'Health', size: 'short', cell: ({ health }) => health },
            { title: 'Note', cell: (row) => noteOf(row, history) },
        ],
    })}${history.proposed === undefined ? html_html `<p class="note">No target is proposed: ${message((0,untrusted_text/* cut */.Jj)(history.why, rollback_section_longest))}</p>` : undefined}</div>
`;
}
function noteOf(row, history) {
    const role = (0,history_table/* roleOf */.kp)(row, history);
    const why = row.why === '' ? undefined : message((0,untrusted_text/* cut */.Jj)(row.why, rollback_section_longest));
    return html_html `${role === '' ? undefined : html_html `<strong>${role}</strong>`}${role !== '' && why !== undefined ? '; ' : ''}${why}`;
}

// EXTERNAL MODULE: ./build/compiled/core/problem.js
var problem = __webpack_require__(9619);
// EXTERNAL MODULE: ./build/compiled/core/report/image-places.js
var image_places = __webpack_require__(7955);
;// CONCATENATED MODULE: ./build/compiled/core/report/html/sections.js










const sections_budgets = { next: 60_000, files: 60_000, images: 60_000, apps: 160_000, problems: 200_000, causes: 20 };
const sections_longest = 1_000;
/** What to do next: hints of the errors, then commands to type; undefined where there is neither. */
function nextSection({ problems }, commands) {
    const hints = [...new Set(problems.flatMap(({ severity, hint }) => (severity === 'error' && hint !== undefined ? [hint] : [])))];
    if (hints.length === 0 && commands.length === 0)
        return undefined;
    const { kept, leftOut } = fit({ items: hints, budget: sections_budgets.next }, (hint) => html_html `<li>${message((0,untrusted_text/* cut */.Jj)(hint, sections_longest))}</li>`);
    return {
        id: 'next',
        title: 'What to do next',
        body: html_html `<div class="stack">${hints.length === 0 ? undefined : html_html `<ul class="list">${kept}</ul>${leftOutNote(leftOut, 'hints')}`}
${commands.map(({ why, command }) => html_html `<div class="step"><p>${message(why)}</p><pre class="command"><code>${command}</code></pre></div>`)}</div>`,
    };
}
/** Commits, images and files; undefined where nothing changed and nothing was checked. */
function changesSection(record, links) {
    const { commitSha, previousSha, revertSha, rollbackStrategy, changedFiles } = record;
    const { items: images, show } = (0,image_places/* shownImages */.O)(record, links.repositoryUrl);
    const given = [
        ['Commit', commitSha === undefined ? undefined : commitLink(commitSha, links)],
        ['Before it', previousSha === undefined ? undefined : commitLink(previousSha, links)],
        ['Reverted by', revertSha === undefined ? undefined : commitLink(revertSha, links)],
        ['Rolled back by', rollbackStrategy === undefined ? undefined : (0,rollback_facts/* strategyName */.p)(rollbackStrategy)],
        ['Changed files', changedFiles.length === 0 ? undefined : changedFiles.length],
        ['Manifests', validationOf(record)],
    ];
    if (given.every(([, value]) => value === undefined) && images.length === 0)
        return undefined;
    const files = fit({ items: changedFiles, budget: sections_budgets.files }, (file) => html_html `<li><code>${(0,untrusted_text/* cut */.Jj)(file, sections_longest)}</code></li>`);
    return {
        id: 'changes',
        title: 'What changed',
        body: html_html `<div class="stack">${page_facts(given)}
${images.length === 0 ? undefined : html_html `<div>${table_table({
            caption: record.dryRun ? 'Images that would be set' : 'Images that were set', items: images, budget: sections_budgets.images, what: 'images',
            columns: [
                { title: 'Image', cell: ({ name }) => (0,untrusted_text/* cut */.Jj)(name, sections_longest) },
                { title: 'Before', size: 'medium', cell: ({ from }) => (from === '' ? html_html `<span class="none">new</span>` : html_html `<code>${(0,untrusted_text/* cut */.Jj)(from, sections_longest)}</code>`) },
                { title: 'After', size: 'medium', cell: ({ to }) => (to === '' ? html_html `<span class="none">gone</span>` : html_html `<code>${(0,untrusted_text/* cut */.Jj)(to, sections_longest)}</code>`) },
                { title: 'Where', cell: (image) => whereOf(show(image), links) },
            ],
        })}</div>`}
${changedFiles.length === 0 ? undefined : html_html `<details${changedFiles.length <= 10 ? html_html ` open` : undefined}><summary>Changed files</summary><ul class="list">${files.kept}</ul>${leftOutNote(files.leftOut, 'files')}</details>`}</div>`,
    };
}
function whereOf({ where, url }, links) {
    return html_link(html_html `<code>${(0,untrusted_text/* cut */.Jj)(where, sections_longest)}</code>`, url, links);
}
/** `4 checked, all valid`, as far as the node that validated tells. */
function validationOf({ validation }) {
    const [checked, invalid, skipped] = [validation?.['checked'], validation?.['invalid'], validation?.['skipped']];
    if (typeof checked !== 'number')
        return undefined;
    const bad = typeof invalid === 'number' && invalid > 0 ? `${invalid} invalid` : validation?.['valid'] === true ? 'all valid' : 'not valid';
    return [`${checked} checked`, bad, ...(typeof skipped === 'number' && skipped > 0 ? [`${skipped} skipped`] : [])].join(', ');
}
/** What became of each application; undefined where the run came to none. */
function applicationsSection({ apps }, links) {
    if (apps.length === 0)
        return undefined;
    return {
        id: 'applications',
        title: 'Applications',
        body: table_table({
            caption: 'Applications of the run', items: apps, budget: sections_budgets.apps, what: 'applications',
            columns: [
                { title: 'Application', cell: (app) => html_html `${html_link((0,untrusted_text/* cut */.Jj)(nameOf(app), sections_longest), app.url, links)}${causesOf(app)}` },
                { title: 'Result', size: 'short', cell: ({ result }) => resultLabel(result) },
                { title: 'Sync', size: 'short', cell: ({ sync }) => healthLabel(sync) },
                { title: 'Health', size: 'short', cell: ({ health }) => healthLabel(health) },
                { title: 'Revision', size: 'short', cell: ({ revision }) => commitLink(revision, links) },
                { title: 'Time', size: 'short', cell: ({ seconds }) => (0,words/* formatDuration */.a3)(seconds * 1000) },
            ],
        }),
    };
}
function nameOf({ name, namespace }) {
    return namespace === undefined ? name : `${namespace}/${name}`;
}
function causesOf({ causes }) {
    if (causes.length === 0)
        return undefined;
    const more = causes.length - sections_budgets.causes;
    return html_html `<ul class="list note">${causes.slice(0, sections_budgets.causes).map((cause) => html_html `<li>${message((0,untrusted_text/* cut */.Jj)(cause, 300))}</li>`)}${more > 0 ? html_html `<li>… and ${more} more</li>` : undefined}</ul>`;
}
/** Every problem with its place and hint, errors first; undefined where there is none. */
function problemsSection({ problems }) {
    if (problems.length === 0)
        return undefined;
    const order = ['error', 'warning', 'notice'];
    return {
        id: 'problems',
        title: 'Problems',
        body: table_table({
            caption: 'Problems of the run', items: order.flatMap((severity) => problems.filter((problem) => problem.severity === severity)), budget: sections_budgets.problems, what: 'problems',
            columns: [
                { title: 'Severity', cell: ({ severity }) => severityLabel(severity) },
                { title: 'Code', size: 'short', cell: ({ code }) => html_html `<span class="mono">${code}</span>` },
                { title: 'What', cell: (problem) => html_html `${message((0,untrusted_text/* cut */.Jj)(problem.message, sections_longest))}${problem.hint === undefined ? undefined : html_html `<div class="note">${message((0,untrusted_text/* cut */.Jj)(problem.hint, sections_longest))}</div>`}` },
                { title: 'Where', size: 'medium', cell: ({ where }) => (where === undefined ? undefined : html_html `<code>${(0,untrusted_text/* cut */.Jj)((0,problem/* formatLocation */.j)(where), sections_longest)}</code>`) },
            ],
        }),
    };
}

// EXTERNAL MODULE: ./build/compiled/core/report/drawn-workflow.js
var drawn_workflow = __webpack_require__(2137);
// EXTERNAL MODULE: ./build/compiled/core/report/phases.js
var phases = __webpack_require__(5991);
// EXTERNAL MODULE: ./build/compiled/core/workflow/graph.js + 1 modules
var graph = __webpack_require__(9859);
;// CONCATENATED MODULE: ./build/compiled/core/report/html/graph-rows.js
/** Pixels between neighbours, between layers and around everything. */
const gaps = { boxes: 28, bends: 18, layers: 20, margin: 8 };
/** How often layers are sorted and moved: more changes nothing in graphs of this size. */
const sweeps = 8;
/** Pixels. A box that is less than this beside its neighbour stands under it instead. */
const slant = 12;
/** Places by layer, each in the order that it was made. */
function intoRows(places) {
    const rows = Array.from({ length: Math.max(0, ...places.map(({ layer }) => layer)) + 1 }, () => []);
    for (const place of places)
        rows[place.layer]?.push(place);
    for (const row of rows)
        renumber(row);
    return rows;
}
function renumber(row) {
    for (const [order, place] of row.entries())
        place.order = order;
}
/** Sorts each row by where its neighbours stand, downwards and upwards in turn, and keeps the best of all. */
function sortRows(rows) {
    let best = { crossings: crossingsOf(rows), rows: rows.map((row) => [...row]) };
    for (let sweep = 0; sweep < sweeps && best.crossings > 0; sweep += 1) {
        const downwards = sweep % 2 === 0;
        for (const row of downwards ? rows : rows.toReversed()) {
            const wanted = new Map(row.map((place) => [place, mean(downwards ? place.above : place.below, ({ order }) => order) ?? place.order]));
            row.sort((a, b) => (wanted.get(a) ?? 0) - (wanted.get(b) ?? 0) || a.order - b.order);
            renumber(row);
        }
        const crossings = crossingsOf(rows);
        if (crossings < best.crossings)
            best = { crossings, rows: rows.map((row) => [...row]) };
    }
    for (const [layer, row] of rows.entries()) {
        row.splice(0, row.length, ...(best.rows[layer] ?? []));
        renumber(row);
    }
}
function crossingsOf(rows) {
    let crossings = 0;
    for (const row of rows) {
        const lines = row.flatMap((place) => place.below.map((below) => [place.order, below.place.order]));
        for (const [index, [top, bottom]] of lines.entries()) {
            for (const [otherTop, otherBottom] of lines.slice(index + 1))
                if ((top - otherTop) * (bottom - otherBottom) < 0)
                    crossings += 1;
        }
    }
    return crossings;
}
function mean(neighbours, valueOf) {
    if (neighbours.length === 0)
        return undefined;
    return neighbours.reduce((sum, { place, weight }) => sum + valueOf(place) * weight, 0) / neighbours.reduce((sum, { weight }) => sum + weight, 0);
}
/** Moves places towards their neighbours without changing their order or letting them touch. */
function moveRows(rows) {
    for (const row of rows)
        spread(row, row.map(() => 0));
    for (let sweep = 0; sweep < 2 * sweeps; sweep += 1) {
        const downwards = sweep % 2 === 0;
        for (const row of downwards ? rows : rows.toReversed()) {
            spread(row, row.map((place) => {
                const [above, below] = [mean(place.above, ({ x }) => x), mean(place.below, ({ x }) => x)];
                return (downwards ? (above ?? below) : (below ?? above)) ?? place.x;
            }));
        }
    }
    for (let sweep = 0; sweep < 2 * sweeps; sweep += 1) {
        for (const row of rows)
            spread(row, row.map((place) => mean([...place.above, ...place.below], ({ x }) => x) ?? place.x));
    }
    for (const row of rows)
        straighten(row, 'above');
    for (const row of rows.toReversed())
        straighten(row, 'below');
}
/** Puts bends and labels under the place above them, or over the one below, where nothing is in the way; boxes where they nearly are. */
function straighten(row, side) {
    const entries = [...row.entries()];
    // From both sides: one that moves makes room for its neighbour.
    for (const [index, place] of [...entries, ...entries.toReversed()]) {
        const [left, right] = [row[index - 1], row[index + 1]];
        const from = left === undefined ? Number.NEGATIVE_INFINITY : left.x + distance(left, place);
        const to = right === undefined ? Number.POSITIVE_INFINITY : right.x - distance(place, right);
        const wanted = place[side].toSorted((a, b) => b.weight - a.weight)[0]?.place;
        if (wanted === undefined || wanted.x < from || wanted.x > to)
            continue;
        if ((isBox(place) || isBox(wanted)) && Math.abs(wanted.x - place.x) > slant)
            continue;
        place.x = wanted.x;
    }
}
/** How hard a place is to push aside. */
function pull({ above, below }) {
    return Math.max(1, [...above, ...below].reduce((sum, { weight }) => sum + weight, 0));
}
function distance(left, right) {
    return (left.width + right.width) / 2 + (isBox(left) && isBox(right) ? gaps.boxes : gaps.bends);
}
/** The places of a row as near to where they should be as their distances allow, by least squares: neighbours that push each other move as one. */
function spread(row, wanted) {
    const offsets = [];
    for (const [index, place] of row.entries()) {
        const before = row[index - 1];
        offsets.push(before === undefined ? 0 : (offsets[index - 1] ?? 0) + distance(before, place));
    }
    const groups = [];
    for (const [index, offset] of offsets.entries()) {
        const place = row[index];
        const weight = place === undefined ? 1 : pull(place);
        let group = { sum: ((wanted[index] ?? 0) - offset) * weight, weight, count: 1 };
        for (let last = groups.at(-1); last !== undefined && last.sum / last.weight > group.sum / group.weight; last = groups.at(-1)) {
            group = { sum: group.sum + last.sum, weight: group.weight + last.weight, count: group.count + last.count };
            groups.pop();
        }
        groups.push(group);
    }
    const starts = groups.flatMap(({ sum, weight, count }) => Array.from({ length: count }, () => sum / weight));
    for (const [index, place] of row.entries())
        place.x = (starts[index] ?? 0) + (offsets[index] ?? 0);
}
function isBox({ layer, width }) {
    return layer % 2 === 0 && width > 0;
}

;// CONCATENATED MODULE: ./build/compiled/core/report/html/graph-layout.js

/** An arrow from a box to itself: how far it goes, and its distance to what stands at it. */
const loop = { length: 26, gap: 6 };
/**
 * A layered drawing from top to bottom (Sugiyama, Tagawa, Toda: Methods for visual understanding of hierarchical system
 * structures, 1981): arrows that lead back are turned around, each box comes below those that lead to it, layers are
 * sorted so that few arrows cross, and moved so that they are straight. Labels have layers of their own, between those of
 * the boxes, so that nothing lies on them.
 */
function layOut(boxes, connections) {
    const backward = findBackward(boxes, connections);
    const layers = assignLayers(boxes, connections.map((connection, index) => (backward.has(index) ? { from: connection.to, to: connection.from } : connection)));
    const places = new Map(boxes.map((box) => [box.id, placeFor(withLoops(box, connections), layers.get(box.id) ?? 0)]));
    const chains = connections.map((connection, index) => (connection.from === connection.to
        ? { kind: 'loop', ...loopOf(index, { boxes, connections, places }) }
        : { kind: 'chain', ...chainOf(connection, { places, turned: backward.has(index) }) }));
    const rows = intoRows([...places.values(), ...chains.flatMap((way) => (way.kind === 'chain' ? way.bends : []))]);
    sortRows(rows);
    moveRows(rows);
    return drawn({ boxes, places, chains, rows });
}
/** Indices of the arrows that close a circle when the boxes are followed in their order, and of those that begin and end at one box. */
function findBackward(boxes, connections) {
    const outgoing = new Map(boxes.map(({ id }) => [id, []]));
    for (const [index, { from, to }] of connections.entries())
        outgoing.get(from)?.push({ to, index });
    const backward = new Set();
    const state = new Map();
    for (const { id: start } of boxes) {
        if (state.has(start))
            continue;
        const stack = [{ id: start, next: 0 }];
        state.set(start, 'open');
        for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
            const arrow = outgoing.get(top.id)?.[top.next];
            top.next += 1;
            if (arrow === undefined) {
                state.set(top.id, 'done');
                stack.pop();
            }
            else if (state.get(arrow.to) === 'open') {
                backward.add(arrow.index);
            }
            else if (!state.has(arrow.to)) {
                state.set(arrow.to, 'open');
                stack.push({ id: arrow.to, next: 0 });
            }
        }
    }
    return backward;
}
/** Even numbers: the odd layers between them are those of the labels. An arrow from a box to itself takes no part. */
function assignLayers(boxes, connections) {
    const layers = new Map(boxes.map(({ id }) => [id, 0]));
    const waitsFor = new Map(boxes.map(({ id }) => [id, 0]));
    const next = new Map(boxes.map(({ id }) => [id, []]));
    for (const { from, to } of connections) {
        if (from === to)
            continue;
        next.get(from)?.push(to);
        waitsFor.set(to, (waitsFor.get(to) ?? 0) + 1);
    }
    const ready = boxes.map(({ id }) => id).filter((id) => waitsFor.get(id) === 0);
    for (let id = ready.shift(); id !== undefined; id = ready.shift()) {
        for (const to of next.get(id) ?? []) {
            layers.set(to, Math.max(layers.get(to) ?? 0, (layers.get(id) ?? 0) + 2));
            const left = (waitsFor.get(to) ?? 0) - 1;
            waitsFor.set(to, left);
            if (left === 0)
                ready.push(to);
        }
    }
    return layers;
}
function placeFor({ width, height }, layer) {
    return { width, height, layer, above: [], below: [], order: 0, x: 0 };
}
/** An arrow from a box to itself is drawn at the right of it; so much room it needs. */
function roomOf({ label }) {
    return loop.length + (label.width === 0 ? 0 : label.width + loop.gap);
}
/** A box with the room for arrows to itself, the same on both sides, so that its centre stays. */
function withLoops({ id, width, height }, connections) {
    const loops = connections.filter(({ from, to }) => from === id && to === id);
    return { width: width + 2 * loops.reduce((sum, connection) => sum + roomOf(connection), 0), height: Math.max(height, ...loops.map(({ label }) => label.height)) };
}
function loopOf(index, { boxes, connections, places }) {
    const own = connections[index];
    const [box, place] = [boxes.find(({ id }) => id === own?.from), places.get(own?.from ?? '')];
    if (own === undefined || box === undefined || place === undefined)
        throw new Error('an arrow of no box');
    const before = connections.slice(0, index).filter(({ from, to }) => from === box.id && to === box.id).reduce((sum, connection) => sum + roomOf(connection), 0);
    const out = before + loop.length - loop.gap;
    return { place, edge: box.width / 2, out, label: out + loop.gap + own.label.width / 2 };
}
function chainOf({ from, to, label, weight }, { places, turned }) {
    const [top, bottom] = [places.get(turned ? to : from), places.get(turned ? from : to)];
    if (top === undefined || bottom === undefined)
        throw new Error('an arrow of no box');
    const bends = [];
    for (let layer = top.layer + 1; layer < bottom.layer; layer += 1)
        bends.push(placeFor(layer === top.layer + 1 ? label : { width: 0, height: 0 }, layer));
    const chain = [top, ...bends, bottom];
    for (const [index, place] of chain.slice(1).entries()) {
        const before = chain[index];
        if (before === undefined)
            continue;
        place.above.push({ place: before, weight });
        before.below.push({ place, weight });
    }
    return { top, bottom, bends, labelled: bends[0] ?? top, turned };
}
function drawn({ boxes, places, chains, rows }) {
    const all = rows.flat();
    const left = (all.length === 0 ? 0 : Math.min(...all.map(({ x, width }) => x - width / 2))) - gaps.margin;
    const right = (all.length === 0 ? 0 : Math.max(...all.map(({ x, width }) => x + width / 2))) + gaps.margin;
    const bands = [];
    let y = gaps.margin;
    for (const row of rows) {
        const height = Math.max(0, ...row.map((place) => place.height));
        bands.push({ top: y, height });
        y += height + gaps.layers;
    }
    const bandOf = ({ layer }) => bands[layer] ?? { top: 0, height: 0 };
    const at = (place) => ({ x: round(place.x - left), y: round(bandOf(place).top + bandOf(place).height / 2) });
    return {
        width: round(right - left),
        height: round(y - gaps.layers + gaps.margin),
        boxes: boxes.flatMap((box) => {
            const place = places.get(box.id);
            return place === undefined ? [] : [{ ...box, ...at(place) }];
        }),
        ways: chains.map((way) => (way.kind === 'loop' ? aside(way, at(way.place)) : wayOf(way, { at, bandOf }))),
    };
}
function aside({ edge, out, label }, { x, y }) {
    const [near, far] = [x + edge, x + edge + out];
    return { points: [{ x: near, y: y - 8 }, { x: far, y: y - 8 }, { x: far, y: y + 8 }, { x: near, y: y + 8 }], label: { x: x + edge + label, y } };
}
function wayOf({ top, bottom, bends, labelled, turned }, { at, bandOf }) {
    const [start, end] = [at(top), at(bottom)];
    // Straight through each layer: an arrow turns only where no box can be.
    const through = bends.flatMap((bend) => {
        const { height } = bandOf(bend);
        const { x, y } = at(bend);
        return height === 0 ? [{ x, y }] : [{ x, y: round(y - height / 2) }, { x, y: round(y + height / 2) }];
    });
    const points = [{ x: start.x, y: start.y + top.height / 2 }, ...through, { x: end.x, y: end.y - bottom.height / 2 }];
    return { points: turned ? points.toReversed() : points, label: at(labelled) };
}
function round(value) {
    return Math.round(value * 10) / 10;
}

;// CONCATENATED MODULE: ./build/compiled/core/report/html/text-width.js

/** Widths in ems, those of Arial and a tenth more: which face a reader has is not known. */
const widths = [
    [/\p{M}|\p{Cf}/u, 0],
    [/[il.,'|:;!I()[\]`jtfr\- /\\]/u, 0.36],
    [/[mwMW@%—…]/u, 1],
    [/[A-Z0-9_=<>#&$?]/u, 0.72],
    [/[\u0020-\u052F]/u, 0.6],
];
const widest = 1.25;
/** How wide a line of text is at most, in pixels, as far as that can be told without its font. */
function widthOf(text, fontSize) {
    return Array.from(text).reduce((sum, character) => sum + widthOfOne(character), 0) * fontSize;
}
function widthOfOne(character) {
    return widths.find(([class_]) => class_.test(character))?.[1] ?? widest;
}
/** How many characters of it are looked at for a line: more have no room on any. */
const text_width_longest = 300;
/** The text in lines that are not wider than asked for: broken between words where that is possible, the last one cut with `…`. */
function wrapText(text, { width, fontSize, lines }) {
    const made = [];
    let rest = (0,untrusted_text/* visible */.RK)(text.slice(0, 4 * text_width_longest)).replace(/\s+/g, ' ').trim();
    while (rest !== '' && made.length < lines) {
        const room = width / fontSize;
        const line = made.length === lines - 1 ? cutToFit(rest, room) : firstLine(rest, room);
        made.push(line.trimEnd());
        rest = made.length === lines ? '' : rest.slice(line.length).trimStart();
    }
    return made;
}
/** The first characters that have room, which is given in ems; at least one of them. */
function fitting(text, room) {
    let left = room;
    let kept = '';
    for (const character of text.slice(0, text_width_longest)) {
        left -= widthOfOne(character);
        if (left < 0 && kept !== '')
            break;
        kept += character;
    }
    return kept;
}
function cutToFit(text, room) {
    return fitting(text, room) === text ? text : `${fitting(text, room - widthOfOne('…')).trimEnd()}…`;
}
/** As much of the text as fits on a line: whole words, or what fits of a long one. Names are broken after their marks too. */
function firstLine(text, room) {
    const most = fitting(text, room);
    if (most === text)
        return most;
    // A space at the end of a line needs no room.
    const whole = /^[^]*[\s/_.:-]/u.exec(text.charAt(most.length) === ' ' ? `${most} ` : most)?.[0].trimEnd() ?? '';
    return whole === '' ? most : whole;
}

;// CONCATENATED MODULE: ./build/compiled/core/report/html/graph-svg.js







/** What is drawn of a large workflow; the tables have the rest. */
const graph_svg_most = { nodes: 120, arrows: 240 };
const box = { width: 216, padding: 12, icon: 16 };
const fonts = { id: 13, text: 12, meta: 11, label: 11 };
const lineHeights = { id: 18, text: 16, meta: 16, label: 14 };
const labelWidth = 190;
/** A workflow as SVG. With a record, nodes carry symbol and time of their outcome, and edges that were not taken are dashed. */
function drawWorkflow(workflow, record) {
    const records = new Map((record?.nodes ?? []).map((node) => [node.id, node]));
    const nodes = [...workflow.nodes].slice(0, graph_svg_most.nodes).map(([id, { node, step }]) => nodeBox(id, { described: node.name ?? node.purpose, kind: step.kind, outcome: records.get(id) }));
    const known = new Set(nodes.map(({ id }) => id));
    const all = (0,drawn_workflow/* arrowsOf */.w)(workflow);
    const arrows = all.filter(({ from, to }) => known.has(from) && known.has(to)).slice(0, graph_svg_most.arrows).map((arrow) => ({ arrow, lines: labelLines(arrow) }));
    const layout = layOut(nodes, arrows.map(({ arrow: { from, to, edgeIndex }, lines }) => ({ from, to, label: sizeOf(lines), weight: (0,graph/* reactsToFailure */.oo)(workflow.edges[edgeIndex]?.edge.mode ?? 'sequential') ? 1 : 50 })));
    const ways = layout.ways.map((way, index) => {
        const drawn = arrows[index];
        return drawn === undefined ? html_html `` : drawArrow(way, { lines: drawn.lines, state: record === undefined ? 'plain' : (0,drawn_workflow/* wasTaken */.B)(drawn.arrow, record, records) ? 'taken' : 'not-taken' });
    });
    const boxes = layout.boxes.map((placed, index) => {
        const node = nodes[index];
        return node === undefined ? html_html `` : drawNode(placed, node);
    });
    return {
        width: layout.width,
        leftOut: { nodes: workflow.nodes.size - nodes.length, arrows: all.length - arrows.length },
        svg: html_html `<svg class="graph" role="img" aria-labelledby="graph-title graph-description" viewBox="0 0 ${layout.width} ${layout.height}" width="${layout.width}" height="${layout.height}">
<title id="graph-title">Graph of the workflow</title>
<desc id="graph-description">${nodes.length} nodes and ${arrows.length} edges from top to bottom. The tables of nodes and edges tell the same in words.</desc>
<defs>${['plain', 'taken', 'not-taken'].map((state) => html_html `<marker id="tip-${state}" class="tip ${state}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0.5L8 4L0 7.5z"></path></marker>`)}</defs>
${ways}
${boxes}
</svg>`,
    };
}
function nodeBox(id, { described, kind, outcome }) {
    const width = box.width - 2 * box.padding;
    const title = wrapText(id, { width: width - (outcome === undefined ? 0 : box.icon + 7), fontSize: fonts.id, lines: 2 });
    const text = described.trim() === id ? [] : wrapText(described, { width, fontSize: fonts.text, lines: 2 });
    const time = outcome === undefined || outcome.attempts === 0 ? [] : [(0,words/* formatDuration */.a3)(outcome.durationMs)];
    const [facts = ''] = wrapText([kind, ...(outcome === undefined ? [] : [outcome.timedOut ? 'timed out' : outcome.status]), ...time].join(' · '), { width, fontSize: fonts.meta, lines: 1 });
    const height = 2 * 10 + title.length * lineHeights.id + text.length * lineHeights.text + lineHeights.meta;
    return { id, width: box.width, height, outcome, title, text, facts };
}
function drawNode({ x, y }, { width, height, outcome, title, text, facts }) {
    const [left, top] = [x - width / 2, y - height / 2];
    const inner = left + box.padding;
    const indent = outcome === undefined ? 0 : box.icon + 7;
    let line = top + 10;
    const put = (content, { font, at }) => {
        line += lineHeights[font];
        return html_html `<text class="${font}" x="${at}" y="${line - 5}">${content}</text>`;
    };
    const lines = [
        ...title.map((content) => put(content, { font: 'id', at: inner + indent })),
        ...text.map((content) => put(content, { font: 'text', at: inner })),
        put(facts, { font: 'meta', at: inner }),
    ];
    return html_html `<g class="node ${outcome?.status ?? 'plain'} ${outcome === undefined ? 'calm' : words/* statusLooks */.Rg[outcome.status].tone}">
<rect class="box" x="${left}" y="${top}" width="${width}" height="${height}" rx="8"></rect>
<rect class="edge" x="${left}" y="${top + 8}" width="4" height="${height - 16}" rx="2"></rect>
${outcome === undefined ? undefined : placedIcon(outcome.status, { x: inner, y: top + 11, size: box.icon })}
${lines}</g>
`;
}
function labelLines({ labels }) {
    return labels.slice(0, 3).flatMap((label) => wrapText(label, { width: labelWidth, fontSize: fonts.label, lines: 2 })).slice(0, 3);
}
function sizeOf(lines) {
    if (lines.length === 0)
        return { width: 0, height: 0 };
    return { width: Math.ceil(Math.max(...lines.map((line) => widthOf(line, fonts.label)))) + 14, height: lines.length * lineHeights.label + 8 };
}
function drawArrow({ points, label }, { lines, state }) {
    const { width, height } = sizeOf(lines);
    const text = lines.map((line, index) => html_html `<text class="label" x="${label.x}" y="${label.y - height / 2 + 15 + index * lineHeights.label}">${line}</text>`);
    return html_html `<g class="arrow ${state}"><path d="${pathOf(points)}" marker-end="url(#tip-${state})"></path>${lines.length === 0 ? undefined : html_html `<rect class="plate" x="${label.x - width / 2}" y="${label.y - height / 2}" width="${width}" height="${height}" rx="6"></rect>${text}`}</g>
`;
}
/** Curves that leave and reach every point upright. */
function pathOf([start, ...rest]) {
    if (start === undefined)
        return '';
    const steps = rest.map((to, index) => {
        const from = rest[index - 1] ?? start;
        const middle = (from.y + to.y) / 2;
        return from.x === to.x || from.y === to.y ? `L${to.x} ${to.y}` : `C${from.x} ${middle} ${to.x} ${middle} ${to.x} ${to.y}`;
    });
    return [`M${start.x} ${start.y}`, ...steps].join('');
}

;// CONCATENATED MODULE: ./build/compiled/core/report/html/workflow-section.js








const workflow_section_budgets = { nodes: 160_000, edges: 60_000 };
const workflow_section_longest = 500;
/** The same is told in full elsewhere. */
const longestNote = 200;
/** How small the drawing may become before it is scrolled instead: below that its text could not be read. */
const smallest = 0.68;
/** Left and right of the drawing, within its card. */
const padding = 34;
/** The drawing of a workflow, and its edges in words. */
function workflow_section_graphSection(workflow, record) {
    const { svg, width, leftOut } = drawWorkflow(workflow, record);
    const cutOff = leftOut.nodes + leftOut.arrows === 0 ? undefined : html_html `<p class="cut">Not drawn: ${leftOut.nodes} more nodes, ${leftOut.arrows} more edges. The tables go further.</p>`;
    const legend = record === undefined ? undefined : html_html `<p class="legend">Solid edges were taken, dashed ones were not.</p>`;
    return {
        id: 'workflow',
        title: 'Workflow',
        width: Math.round(width) + padding,
        body: html_html `<div class="scroll" role="region" aria-label="Graph of the workflow" tabindex="0"><div style="min-width:${Math.round(width * smallest)}px">${svg}</div></div>
${legend}${cutOff}
${record === undefined ? undefined : html_html `<details class="block-gap"><summary>Edges as a table</summary>${edgeTable(workflow, record)}</details>`}
`,
    };
}
function edgeTable(workflow, record) {
    const records = new Map((record?.nodes ?? []).map((node) => [node.id, node]));
    const name = (id) => html_html `<code>${(0,untrusted_text/* cut */.Jj)(id, workflow_section_longest)}</code>`;
    const modeOf = ({ edgeIndex }) => workflow.edges[edgeIndex]?.edge.mode ?? '';
    const items = (0,drawn_workflow/* arrowsOf */.w)(workflow);
    const conditions = (arrow) => arrow.labels.filter((label) => label !== modeOf(arrow));
    return table_table({
        caption: 'Edges of the workflow', items, budget: workflow_section_budgets.edges, what: 'edges',
        columns: [
            { title: 'From', cell: ({ from }) => name(from) },
            { title: 'To', cell: ({ to }) => name(to) },
            { title: 'Mode', size: 'short', cell: modeOf },
            ...(items.every((arrow) => conditions(arrow).length === 0) ? [] : [{ title: 'Condition', cell: (arrow) => conditions(arrow).map((label) => html_html `<div>${(0,untrusted_text/* cut */.Jj)(label, workflow_section_longest)}</div>`) }]),
            ...(record === undefined ? [] : [{ title: 'Taken', size: 'short', cell: (arrow) => ((0,drawn_workflow/* wasTaken */.B)(arrow, record, records) ? 'yes' : 'no') }]),
        ],
    });
}
/** The edges of a definition. */
function workflow_section_edgesSection(workflow) {
    return { id: 'edges', title: 'Edges', body: edgeTable(workflow, undefined) };
}
/** The nodes of a definition. */
function workflow_section_definitionSection(workflow) {
    return {
        id: 'nodes',
        title: 'Nodes',
        body: table({
            caption: 'Nodes of the workflow', items: [...workflow.nodes], budget: workflow_section_budgets.nodes, what: 'nodes',
            columns: [
                { title: 'Node', cell: ([id]) => html `<code>${cut(id, workflow_section_longest)}</code>` },
                { title: 'Step', size: 'short', cell: ([, { step }]) => step.kind },
                { title: 'Purpose', cell: ([, { node }]) => cut(node.purpose === '' ? (node.name ?? '') : node.purpose, workflow_section_longest) },
            ],
        }),
    };
}
/** When each node ran and what came of it: bars over the time of the run, and the same in numbers. */
function timelineSection({ nodes, startedAt, durationMs }) {
    const run = { start: startedAt.getTime(), length: Math.max(1, durationMs) };
    return {
        id: 'timeline',
        title: 'Timeline',
        body: table_table({
            caption: 'Nodes of the run with outcome and time', items: (0,phases/* phasesOf */.I)(nodes, workflow_section_longest), budget: workflow_section_budgets.nodes, what: 'nodes',
            columns: [
                { title: 'Node', cell: (phase) => nodeCell(phase, run) },
                { title: 'Outcome', size: 'short', cell: ({ node }) => html_html `${statusLabel(node.status, node.timedOut)}${workflow_section_timeOf(node, run)}` },
            ],
        }),
    };
}
function nodeCell({ node, path }, run) {
    const attempts = node.attempts > 1 ? [`attempt ${node.attempts}`] : [];
    const told = node.note ?? node.problems[0]?.message;
    const notes = [...attempts, ...(told === undefined ? [] : [message((0,untrusted_text/* cut */.Jj)(told, longestNote))])];
    return html_html `${path}${bar(node, run)}${notes.length === 0 ? undefined : html_html `<div class="note">${notes.map((note, index) => html_html `${index === 0 ? '' : '; '}${note}`)}</div>`}`;
}
/** Decoration: the numbers stand beside it. */
function bar({ startedAt, durationMs, status, attempts }, { start, length }) {
    if (startedAt === undefined || attempts === 0)
        return undefined;
    const part = clamp(durationMs / length, 0.008, 1);
    const from = clamp((startedAt.getTime() - start) / length, 0, 1 - part);
    return html_html `<svg class="bar ${words/* statusLooks */.Rg[status].tone}" aria-hidden="true" focusable="false" height="7"><rect class="track" width="100%" height="7" rx="3.5"></rect><rect class="part" x="${percent(from)}" width="${percent(part)}" height="7" rx="3.5"></rect></svg>`;
}
function workflow_section_timeOf({ startedAt, durationMs, attempts }, { start }) {
    if (startedAt === undefined || attempts === 0)
        return undefined;
    return html_html `<div class="note">${(0,words/* formatDuration */.a3)(durationMs)}, from +${(0,words/* formatDuration */.a3)(startedAt.getTime() - start)}</div>`;
}
function clamp(value, least, most) {
    return Number.isFinite(value) ? Math.min(most, Math.max(least, value)) : least;
}
function percent(part) {
    return `${(part * 100).toFixed(2)}%`;
}

;// CONCATENATED MODULE: ./build/compiled/core/report/html/run-report.js














const run_report_longest = 1_000;
const noticeBudget = 60_000;
/**
 * A run as one HTML file that needs nothing else: the verdict, what to do next, the workflow and its course, what changed,
 * what failed and why, what was rolled back, the problems, the diffs, and the facts that an audit asks for. Each part has a budget;
 * together they stay below 2 MB, and where something is left out the page says how much.
 */
function runReport(report) {
    const { record, workflow, repositoryUrl, knownUrls } = report;
    const links = { repositoryUrl, origins: originsOf([...knownUrls, repositoryUrl, report.runUrl]) };
    const next = nextSection(record, (0,next_commands/* nextCommands */._)(record, report));
    const graph = workflow === undefined ? undefined : workflow_section_graphSection(workflow, record);
    const timeline = record.nodes.length === 0 ? undefined : timelineSection(record);
    const details = present([
        changesSection(record, links), applicationsSection(record, links), evidenceSection(record, links),
        rollbackSection(record, links), problemsSection(record), diffSection(record, links), report.audit === undefined ? undefined : auditSection(report.audit), recordSection(report, { ...report, links }),
    ]);
    return page_page({
        title: `${words/* resultLooks */.Oo[record.result].mark} ${(0,untrusted_text/* cut */.Jj)(record.headline, 200)}`,
        subject: (0,untrusted_text/* cut */.Jj)(record.workflow.name, 200),
        lead: verdict(report, links),
        parts: html_html `${next === undefined ? undefined : page_card(next)}<div class="split">${graph === undefined ? undefined : page_card(graph)}${timeline === undefined ? undefined : page_card(timeline)}</div>
${details.map((section) => page_card(section))}`,
        contents: present([next, graph, timeline, ...details]),
        toolVersion: report.toolVersion,
    });
}
/** A workflow by itself as an HTML file: the drawing, its edges and its nodes. */
function workflowPage({ workflow, name, description, file, toolVersion }) {
    const [graph, nodes, edges] = [graphSection(workflow), definitionSection(workflow), edgesSection(workflow)];
    return page({
        title: cut(name, 200),
        subject: html `<code>${cut(file, 200)}</code>`,
        lead: html `<div class="card verdict calm"><h1>${cut(name, run_report_longest)}</h1>${description === undefined ? undefined : html `<p class="why">${cut(description, run_report_longest)}</p>`}${facts([['Nodes', workflow.nodes.size], ['Edges', workflow.edges.length]])}</div>`,
        parts: html `<div class="split">${card(graph)}${card(nodes)}</div>
${card(edges)}`,
        contents: [],
        toolVersion,
    });
}
function verdict({ record, trigger, command }, links) {
    const kind = command === 'rehearse' ? 'rehearsal' : record.dryRun ? 'dry run' : command;
    return html_html `<div class="card verdict ${words/* resultLooks */.Oo[record.result].tone}">${resultLabel(record.result)}
<h1>${message((0,untrusted_text/* cut */.Jj)(record.headline, run_report_longest))}</h1>
${record.reason === undefined || record.reason === '' ? undefined : html_html `<p class="why">${message((0,untrusted_text/* cut */.Jj)(record.reason, run_report_longest))}</p>`}
${noticesOf(record)}
${page_facts([
        ['Kind', kind],
        ['Took', (0,words/* formatDuration */.a3)(record.durationMs)],
        ['Commit', record.commitSha === undefined ? undefined : commitLink(record.commitSha, links)],
        ['Started by', trigger.actor === undefined ? undefined : (0,untrusted_text/* cut */.Jj)(trigger.actor, 200)],
        ['Ended', moment(record.endedAt)],
    ])}</div>
`;
}
function noticesOf({ notices }) {
    if (notices.length === 0)
        return undefined;
    const { kept, leftOut } = fit({ items: notices, budget: noticeBudget }, (notice) => html_html `<li class="notice">${message((0,untrusted_text/* cut */.Jj)(notice, run_report_longest))}</li>`);
    return html_html `<ul class="notices" aria-label="Not to be missed">${kept}</ul>${leftOutNote(leftOut, 'warnings')}`;
}
function originsOf(urls) {
    return new Set(urls.flatMap((url) => (url !== undefined && URL.canParse(url) ? [new URL(url).origin] : [])));
}
function present(sections) {
    return sections.filter((section) => section !== undefined);
}


/***/ })

};
