export const id = 2028;
export const ids = [2028];
export const modules = {

/***/ 72028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   driftPage: () => (/* binding */ driftPage)
/* harmony export */ });
/* harmony import */ var _argocd_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89046);
/* harmony import */ var _drift_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58139);
/* harmony import */ var _drift_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82432);
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48873);
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10476);
/* harmony import */ var _icons_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99691);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(19402);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(377);








const budgets = { applications: 400_000, details: 1_000_000, fields: 40_000 };
const longest = 600;
/** What a look at applications found, as one HTML file that needs nothing else. It stays below 2 MB. */
function driftPage({ report, knownUrls, madeAt, toolVersion }) {
    const links = { origins: new Set(knownUrls.flatMap((url) => (url !== undefined && URL.canParse(url) ? [new URL(url).origin] : []))) };
    const sections = [applicationsSection(report, links), detailsSection(report, links)].filter((section) => section !== undefined);
    return (0,_page_js__WEBPACK_IMPORTED_MODULE_6__/* .page */ .MY)({
        kind: 'drift report', title: report.headline, subject: `${report.applications.length} applications`, lead: lead(report, madeAt),
        parts: (0,_html_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy) `${sections.map((section) => (0,_page_js__WEBPACK_IMPORTED_MODULE_6__/* .card */ .Nr)(section))}`, contents: sections, toolVersion,
    });
}
function lead({ headline, result, note, applications, general }, madeAt) {
    const tone = result === 'succeeded' ? 'good' : 'bad';
    const { kept } = (0,_html_js__WEBPACK_IMPORTED_MODULE_4__/* .fit */ .Uj)({ items: general, budget: 20_000 }, ({ code, message }) => (0,_html_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy) `<li class="notice">${code} ${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__.cut)(message, longest)}</li>`);
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy) `<div class="card verdict ${tone}">
<h1>${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__.cut)(headline, longest)}</h1>
${note === undefined ? undefined : (0,_html_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy) `<p class="why">${note}</p>`}
${(0,_page_js__WEBPACK_IMPORTED_MODULE_6__/* .facts */ .Ix)([['Looked at', (0,_page_js__WEBPACK_IMPORTED_MODULE_6__/* .moment */ .n$)(madeAt)], ['Applications', applications.length], ['Out of sync', applications.filter(({ verdict }) => verdict === 'drifted' || verdict === 'pending').length]])}
${general.length === 0 ? undefined : (0,_html_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy) `<ul class="notices">${kept}</ul>`}</div>
`;
}
function applicationsSection({ applications }, links) {
    if (applications.length === 0)
        return undefined;
    return {
        id: 'applications', title: 'Applications',
        body: (0,_table_js__WEBPACK_IMPORTED_MODULE_7__/* .table */ .t)({
            caption: 'The applications that were looked at', items: applications, budget: budgets.applications, what: 'applications',
            columns: [
                { title: 'Application', cell: ({ id, url }) => (0,_html_js__WEBPACK_IMPORTED_MODULE_4__/* .link */ .nf)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__.cut)(id, longest), url, links) },
                { title: 'State', size: 'short', cell: ({ verdict }) => (0,_icons_js__WEBPACK_IMPORTED_MODULE_5__/* .verdictLabel */ .Id)(verdict) },
                { title: 'Sync', size: 'short', cell: ({ sync }) => (0,_icons_js__WEBPACK_IMPORTED_MODULE_5__/* .healthLabel */ .vO)(sync) },
                { title: 'Health', size: 'short', cell: ({ health }) => (0,_icons_js__WEBPACK_IMPORTED_MODULE_5__/* .healthLabel */ .vO)(health) },
                { title: 'What', cell: (application) => (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__.cut)((0,_drift_words_js__WEBPACK_IMPORTED_MODULE_2__/* .gistOf */ .vs)(application), longest) || undefined },
            ],
        }),
    };
}
function detailsSection({ applications }, links) {
    const told = applications.filter(({ verdict }) => verdict !== 'clean');
    if (told.length === 0)
        return undefined;
    const { kept, leftOut } = (0,_html_js__WEBPACK_IMPORTED_MODULE_4__/* .fit */ .Uj)({ items: told, budget: budgets.details }, (application) => details(application, links));
    return { id: 'details', title: 'What differs', body: (0,_html_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy) `<div class="stack">${kept}${(0,_html_js__WEBPACK_IMPORTED_MODULE_4__/* .leftOutNote */ .UZ)(leftOut, 'applications')}</div>` };
}
function details(application, links) {
    const { id, verdict, why, since, resources, resourcesLeftOut, url } = application;
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy) `<div class="block ${_drift_words_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictLooks */ .Ag[verdict].tone}"><div class="head"><h3>${(0,_html_js__WEBPACK_IMPORTED_MODULE_4__/* .link */ .nf)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__.cut)(id, longest), url, links)}</h3>${(0,_icons_js__WEBPACK_IMPORTED_MODULE_5__/* .verdictLabel */ .Id)(verdict)}</div>
${(0,_drift_words_js__WEBPACK_IMPORTED_MODULE_2__/* .hasBeginning */ .ul)(application) ? (0,_html_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy) `<p class="note">${(0,_drift_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sinceWords */ .KR)(since)}</p>` : undefined}
${why === undefined ? undefined : (0,_html_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy) `<p>${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__.cut)(why, longest)}</p>`}
${resources.map((resource) => resourceDetails(resource, links))}${(0,_html_js__WEBPACK_IMPORTED_MODULE_4__/* .leftOutNote */ .UZ)(resourcesLeftOut, 'resources')}
<ul class="list note">${(0,_drift_report_js__WEBPACK_IMPORTED_MODULE_1__.aboutLines)(application).map((line) => (0,_html_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy) `<li>${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__.cut)(line, longest)}</li>`)}</ul></div>
`;
}
function resourceDetails(resource, links) {
    const { fields, fieldsLeftOut, declaredAt, url } = resource;
    const title = (0,_argocd_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .titleOf */ .Gg)(resource);
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy) `<div class="step"><p>${(0,_html_js__WEBPACK_IMPORTED_MODULE_4__/* .link */ .nf)(title, url, links)}: ${(0,_drift_words_js__WEBPACK_IMPORTED_MODULE_2__/* .resourceState */ .WR)(resource)}${declaredAt === undefined ? undefined : (0,_html_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy) ` <code>${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__.cut)(declaredAt.file, 300)}:${declaredAt.line}</code>`}</p>
${fields.length === 0 ? undefined : (0,_table_js__WEBPACK_IMPORTED_MODULE_7__/* .table */ .t)({
        caption: `Fields of ${title} that differ`, items: fields, budget: budgets.fields, what: 'fields',
        columns: [
            { title: 'Field', size: 'medium', cell: ({ path }) => (0,_html_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy) `<code>${path}</code>` },
            { title: 'Git', cell: (field) => (0,_drift_words_js__WEBPACK_IMPORTED_MODULE_2__/* .valueWords */ .pz)(field).wanted },
            { title: 'Cluster', cell: (field) => (0,_drift_words_js__WEBPACK_IMPORTED_MODULE_2__/* .valueWords */ .pz)(field).live },
            { title: 'Changed', cell: (field) => (0,_drift_words_js__WEBPACK_IMPORTED_MODULE_2__/* .changerWords */ .e7)(field) },
        ],
    })}${(0,_html_js__WEBPACK_IMPORTED_MODULE_4__/* .leftOutNote */ .UZ)(fieldsLeftOut, 'fields')}</div>
`;
}


/***/ }),

/***/ 10476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EC: () => (/* binding */ preformatted),
/* harmony export */   PT: () => (/* binding */ markup),
/* harmony export */   UZ: () => (/* binding */ leftOutNote),
/* harmony export */   Uj: () => (/* binding */ fit),
/* harmony export */   iU: () => (/* binding */ message),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   qE: () => (/* binding */ isKnown),
/* harmony export */   qy: () => (/* binding */ html)
/* harmony export */ });
/* unused harmony exports Html, escapeHtml */
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48873);

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
function html(texts, ...values) {
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
    return (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__.visible)(text).replace(/[\uFDD0-\uFDEF\uFFFE\uFFFF]/g, '\uFFFD').replace(/[&<>"'`]/g, (character) => entities[character] ?? '');
}
/** Lines of other people's text for a `<pre>`: only the ends of lines that are given as such are some. */
function preformatted(lines) {
    return Html.of(lines.map(escapeHtml).join('\n'));
}
/** A message in which names stand between backticks, as problems have them: those become code. */
function message(text) {
    return html `${text.split(/`([^`]+)`/).map((part, place) => (place % 2 === 1 ? html `<code>${part}</code>` : part))}`;
}
/** A link where the address is of a known https origin; else its text alone. */
function link(text, url, { origins }) {
    const href = knownAddress(url, origins);
    return href === undefined ? html `${text}` : html `<a href="${href}" rel="noopener noreferrer">${text}</a>`;
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
    return count === 0 ? undefined : html `<p class="cut">… and ${count} more ${what}, left out to keep this page small. The output of <code>--format json</code> has them.</p>`;
}


/***/ }),

/***/ 99691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Id: () => (/* binding */ verdictLabel),
/* harmony export */   Rh: () => (/* binding */ statusLabel),
/* harmony export */   Rq: () => (/* binding */ iconSprite),
/* harmony export */   _J: () => (/* binding */ resultLabel),
/* harmony export */   jJ: () => (/* binding */ placedIcon),
/* harmony export */   qx: () => (/* binding */ judgedLabel),
/* harmony export */   vO: () => (/* binding */ healthLabel),
/* harmony export */   yi: () => (/* binding */ severityLabel)
/* harmony export */ });
/* harmony import */ var _drift_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82432);
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48873);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15750);
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10476);




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
const iconSprite = (0,_html_js__WEBPACK_IMPORTED_MODULE_3__/* .markup */ .PT)(`<svg class="sprite" aria-hidden="true" focusable="false" width="0" height="0">${Object.entries(strokes).map(([name, path]) => `<symbol id="i-${name}" viewBox="0 0 16 16"><circle cx="8" cy="8" r="8"></circle><path class="glyph" d="${path}"></path></symbol>`).join('')}</svg>`);
/** Icon and word together: the word tells it, the icon and its colour only help. */
function labelled(icon, tone, word) {
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy) `<span class="state ${tone}"><svg class="icon" aria-hidden="true" focusable="false" width="16" height="16"><use href="#i-${icon}"></use></svg>${word}</span>`;
}
/** How a node ended. */
function statusLabel(status, timedOut = false) {
    return labelled(statusIcons[status], _words_js__WEBPACK_IMPORTED_MODULE_2__/* .statusLooks */ .Rg[status].tone, timedOut ? 'timed out' : status);
}
/** How a run or an application ended. */
function resultLabel(result) {
    return labelled(resultIcons[result], _words_js__WEBPACK_IMPORTED_MODULE_2__/* .resultLooks */ .Oo[result].tone, result);
}
/** How an application stands to git. */
function verdictLabel(verdict) {
    return labelled(verdictIcons[verdict], _drift_words_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictLooks */ .Ag[verdict].tone, _drift_words_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictLooks */ .Ag[verdict].word);
}
/** How much a problem weighs. */
function severityLabel(severity) {
    return labelled(severityIcons[severity], severityTones[severity], severity);
}
/** A word on health or sync, with what it means for the reader. */
function healthLabel(word) {
    if (word === undefined)
        return (0,_html_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy) `<span class="none">–</span>`;
    if (word === 'Healthy' || word === 'Synced')
        return labelled('check', 'good', word);
    if (word === 'Degraded' || word === 'Missing')
        return labelled('cross', 'bad', word);
    if (word === 'Progressing' || word === 'Suspended' || word === 'OutOfSync')
        return labelled('dots', 'warn', word);
    return labelled('ask', 'calm', (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__.cut)(word, 40));
}
/** How a deployment was while it was live. */
function judgedLabel(health) {
    const [icon, tone] = { healthy: ['check', 'good'], unhealthy: ['cross', 'bad'], unknown: ['ask', 'calm'] }[health];
    return labelled(icon, tone, health);
}
/** The icon of a status within another picture, at a place of its own. */
function placedIcon(status, { x, y, size }) {
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy) `<use href="#i-${statusIcons[status]}" class="icon ${_words_js__WEBPACK_IMPORTED_MODULE_2__/* .statusLooks */ .Rg[status].tone}" x="${x}" y="${y}" width="${size}" height="${size}"></use>`;
}


/***/ }),

/***/ 19402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Nr: () => (/* binding */ card),
  Ix: () => (/* binding */ facts),
  n$: () => (/* binding */ moment),
  MY: () => (/* binding */ page)
});

// EXTERNAL MODULE: ./build/compiled/core/report/html/html.js
var html = __webpack_require__(10476);
// EXTERNAL MODULE: ./build/compiled/core/report/html/icons.js
var icons = __webpack_require__(99691);
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
function page({ kind = 'deployment report', title, subject, lead, parts, contents, toolVersion }) {
    return (0,html/* html */.qy) `${(0,html/* markup */.PT)('<!doctype html>')}
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${(0,html/* markup */.PT)(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${(0,html/* markup */.PT)(style)}</style>
</head>
<body>
<a class="skip" href="#main">To the report</a>
${icons/* iconSprite */.Rq}
<header class="wrap top"><span><strong>OSOP Argo CD</strong> ${kind}</span><span>${subject}</span></header>
<main class="wrap" id="main">
${lead}
${contents.length < 3 ? undefined : (0,html/* html */.qy) `<nav aria-label="Contents"><ul>${contents.map((section) => (0,html/* html */.qy) `<li><a href="#${section.id}">${section.title}</a></li>`)}</ul></nav>`}
${parts}
</main>
<footer class="wrap foot">Made by osop-argocd-action ${toolVersion}. This file is complete in itself: it loads nothing and runs no script.</footer>
</body>
</html>
`.toString();
}
/** A section as a landmark that is named by its heading. */
function card({ id, title, body, width }) {
    return (0,html/* html */.qy) `<section class="card${width === undefined ? '' : ' figure'}"${width === undefined ? undefined : (0,html/* html */.qy) ` style="flex-basis:${width}px"`} id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>
${body}</section>
`;
}
/** Names and values. What is undefined is left out. */
function facts(given, className = 'facts') {
    return (0,html/* html */.qy) `<dl class="${className}">${given.flatMap(([name, value]) => (value === undefined ? [] : [(0,html/* html */.qy) `<div><dt>${name}</dt><dd>${value}</dd></div>`]))}</dl>`;
}
/** A moment, to the second. */
function moment(at) {
    const text = at.toISOString();
    return (0,html/* html */.qy) `<time datetime="${text}">${text.slice(0, 19).replace('T', ' ')} UTC</time>`;
}


/***/ }),

/***/ 377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10476);

/**
 * A table with headers of rows and columns. On a narrow screen each row becomes a block; the roles are written down
 * because a browser forgets them where a row is no row to its style.
 */
function table({ caption, items, columns, budget, what }) {
    const [first, ...others] = columns;
    const { kept, leftOut } = (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .fit */ .Uj)({ items, budget }, (item) => (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<tr role="row"><th scope="row" role="rowheader">${first.cell(item)}</th>${others.map((column) => cellOf(column, item))}</tr>
`);
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<table class="stacked" role="table"><caption class="hidden">${caption}</caption>
<thead role="rowgroup"><tr role="row">${columns.map(({ title, size }) => (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<th scope="col" role="columnheader" class="${size ?? ''}">${title}</th>`)}</tr></thead>
<tbody role="rowgroup">${kept}</tbody></table>
${(0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .leftOutNote */ .UZ)(leftOut, what)}`;
}
/** What is not there leaves the cell empty: on a narrow screen it is not shown. */
function cellOf({ title, size, cell }, item) {
    const content = cell(item);
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<td role="cell" class="${size ?? ''}" data-label="${title}">${content === undefined ? undefined : (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<div>${content}</div>`}</td>`;
}


/***/ }),

/***/ 15750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oo: () => (/* binding */ resultLooks),
/* harmony export */   Rg: () => (/* binding */ statusLooks),
/* harmony export */   a3: () => (/* binding */ formatDuration)
/* harmony export */ });
/** The look of each node status; none is told by its colour alone. */
const statusLooks = {
    pending: { mark: '…', emoji: '⏳', tone: 'calm' },
    running: { mark: '▶', emoji: '▶️', tone: 'calm' },
    succeeded: { mark: '✓', emoji: '✅', tone: 'good' },
    failed: { mark: '✗', emoji: '❌', tone: 'bad' },
    skipped: { mark: '↷', emoji: '⏭️', tone: 'calm' },
    blocked: { mark: '!', emoji: '⛔', tone: 'warn' },
    planned: { mark: '○', emoji: '📝', tone: 'calm' },
    cancelled: { mark: '×', emoji: '🚫', tone: 'warn' },
};
/** The look of each result. */
const resultLooks = {
    succeeded: { mark: '✓', emoji: '✅', tone: 'good' },
    'nothing-to-do': { mark: '✓', emoji: '✅', tone: 'good' },
    planned: { mark: '○', emoji: '📝', tone: 'calm' },
    'rolled-back': { mark: '↩', emoji: '⏪', tone: 'bad' },
    failed: { mark: '✗', emoji: '❌', tone: 'bad' },
    refused: { mark: '!', emoji: '⛔', tone: 'warn' },
    superseded: { mark: '»', emoji: '⏭️', tone: 'calm' },
    cancelled: { mark: '×', emoji: '🚫', tone: 'warn' },
    unknown: { mark: '?', emoji: '❓', tone: 'bad' },
};
/** A duration for people: `0.4s`, `12.3s`, `2m 04s`, `1h 02m`. */
function formatDuration(milliseconds) {
    const tenths = Math.round(Math.max(0, milliseconds) / 100);
    if (tenths < 600)
        return `${(tenths / 10).toFixed(1)}s`;
    const seconds = Math.round(Math.max(0, milliseconds) / 1000);
    if (seconds < 3600)
        return `${Math.floor(seconds / 60)}m ${twoDigits(seconds % 60)}s`;
    const minutes = Math.round(seconds / 60);
    return `${Math.floor(minutes / 60)}h ${twoDigits(minutes % 60)}m`;
}
function twoDigits(value) {
    return String(value).padStart(2, '0');
}


/***/ })

};
