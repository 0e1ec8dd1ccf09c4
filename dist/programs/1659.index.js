export const id = 1659;
export const ids = [1659,1603,7373,4971];
export const modules = {

/***/ 48967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ driftLimits),
/* harmony export */   q: () => (/* binding */ isFinding)
/* harmony export */ });
/** How much is kept of an application. */
const driftLimits = { resources: 100, fields: 30, owners: 3, name: 253, text: 500 };
/** True for a verdict that fails the check: what could not be judged does too. `allowPending`: commits that nobody has synced yet do not. */
function isFinding({ verdict }, { allowPending }) {
    return verdict !== 'clean' && (verdict !== 'pending' || !allowPending);
}


/***/ }),

/***/ 24971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GG: () => (/* binding */ childOf),
/* harmony export */   OD: () => (/* binding */ segmentsOf),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   pv: () => (/* binding */ escapeSegment),
/* harmony export */   rq: () => (/* binding */ pointerOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59408);

/** What a JSON pointer (RFC 6901) names; undefined where there is nothing. */
function valueAt(value, pointer) {
    return segmentsOf(pointer).reduce((at, segment) => childOf(at, segment), value);
}
/** One step of a pointer. */
function childOf(value, segment) {
    if (Array.isArray(value))
        return /^\d+$/.test(segment) ? value[Number(segment)] : undefined;
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value) && Object.hasOwn(value, segment) ? value[segment] : undefined;
}
/** The steps of a pointer, without their escapes. */
function segmentsOf(pointer) {
    return pointer.split('/').slice(1).map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
}
/** The pointer of steps. */
function pointerOf(segments) {
    return segments.map((segment) => `/${escapeSegment(segment)}`).join('');
}
/** One step as it stands in a pointer. */
function escapeSegment(segment) {
    return segment.replaceAll('~', '~0').replaceAll('/', '~1');
}


/***/ }),

/***/ 58139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aboutLines: () => (/* binding */ aboutLines),
/* harmony export */   driftJson: () => (/* binding */ driftJson),
/* harmony export */   driftOutputs: () => (/* binding */ driftOutputs),
/* harmony export */   driftReport: () => (/* binding */ driftReport),
/* harmony export */   exitCodeOf: () => (/* binding */ exitCodeOf),
/* harmony export */   withProblems: () => (/* binding */ withProblems)
/* harmony export */ });
/* harmony import */ var _drift_drift_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48967);
/* harmony import */ var _drift_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82432);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14641);



const order = ['drifted', 'unknown', 'unread', 'pending', 'busy', 'clean'];
/** Tells what was found. `problems` are those of the search itself: with an error among them the list is not whole. */
function driftReport(found, { allowPending, note, problems }) {
    const applications = found.toSorted((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict) || (a.id < b.id ? -1 : 1));
    const isDrift = applications.some((one) => (one.verdict === 'drifted' || one.verdict === 'pending') && (0,_drift_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .isFinding */ .q)(one, { allowPending }));
    const isWhole = applications.length > 0 && !problems.some(({ severity }) => severity === 'error') && !applications.some(({ verdict }) => verdict === 'unknown' || verdict === 'unread' || verdict === 'busy');
    return {
        result: isDrift ? 'failed' : isWhole ? 'succeeded' : 'unknown',
        headline: headlineOf(applications, problems),
        applications,
        affected: applications.filter(({ verdict }) => verdict === 'drifted' || verdict === 'pending').map(({ id }) => id),
        note,
        problems: [...problems, ...applications.flatMap((one) => problemsOf(one, allowPending))],
        general: problems,
    };
}
function headlineOf(applications, problems) {
    const count = (...verdicts) => applications.filter(({ verdict }) => verdicts.includes(verdict)).length;
    const [drifted, pending, unknown, busy] = [count('drifted'), count('pending'), count('unknown', 'unread'), count('busy')];
    const [only] = applications;
    const isOne = applications.length === 1 && only !== undefined;
    const of = isOne ? only.id : `of ${applications.length} applications`;
    const said = (number, one, many) => (number === 0 ? [] : [isOne ? `${of} ${one}` : `${number} ${number === 1 ? one : many}`]);
    const parts = [
        ...said(drifted, 'has drifted', 'have drifted'),
        ...said(pending, 'waits for a newer commit to be synced', 'wait for newer commits to be synced'),
        ...said(unknown, 'could not be compared', 'could not be compared'),
        ...said(busy, 'is being operated on and was not judged', 'are being operated on and were not judged'),
        ...(problems.some(({ severity }) => severity === 'error') ? ['not all applications could be found'] : []),
    ];
    if (applications.length === 0 && parts.length === 0)
        return 'No application was looked at';
    if (parts.length === 0)
        return isOne ? `${only.id} is as git has it` : `All ${applications.length} applications are as git has them`;
    const text = isOne ? parts.join('; ') : `Of ${applications.length} applications ${parts.join('; ')}`;
    return text;
}
/** One problem an application, at the first of its manifests that is found, and one for each further manifest. */
function problemsOf(application, allowPending) {
    const { id, verdict, url, resources } = application;
    const located = resources.flatMap((resource) => (resource.checkedOutAt === undefined ? [] : [{ resource, where: resource.checkedOutAt }]));
    const where = located[0]?.where;
    const base = { ...(where === undefined ? {} : { where }), hint: hintOf(application) };
    const gist = (0,_drift_words_js__WEBPACK_IMPORTED_MODULE_1__/* .gistOf */ .vs)(application);
    switch (verdict) {
        case 'clean':
            return [];
        case 'busy':
            return [{ code: 'OSOP-DRIFT-004', severity: 'error', message: `${id} was not judged: ${gist}`, hint: `look again when that is over: ${url}` }];
        case 'unknown':
        case 'unread':
            return [{ code: 'OSOP-DRIFT-002', severity: 'error', message: `whether ${id} has drifted is not known: ${gist}`, ...base }];
        case 'pending':
            return [{ code: 'OSOP-DRIFT-003', severity: allowPending ? 'notice' : 'error', message: `${id} waits for a newer commit to be synced (${(0,_drift_words_js__WEBPACK_IMPORTED_MODULE_1__/* .revisionWords */ .XZ)(application)}): ${gist}`, ...base }];
        case 'drifted':
        default:
            return [
                { code: 'OSOP-DRIFT-001', severity: 'error', message: `${id} has drifted: ${gist}`, ...base },
                ...located.slice(1).map(({ resource, where: at }) => ({ code: 'OSOP-DRIFT-001', severity: 'error', message: `${id} has drifted: ${(0,_drift_words_js__WEBPACK_IMPORTED_MODULE_1__/* .gistOf */ .vs)({ ...application, resources: [resource], resourcesLeftOut: 0 })}`, where: at, hint: `look at ${resource.url}` })),
            ];
    }
}
function hintOf({ verdict, url, notHealed: [reason] }) {
    if (verdict === 'unread')
        return 'the login needs p, role:<role>, applications, get, <project>/<name>, allow; check the name and argocd-server';
    if (verdict === 'unknown')
        return `look at its conditions: ${url}`;
    if (verdict === 'pending')
        return `sync it, or set allow-pending where commits may wait: ${url}`;
    return `sync it, or bring the change to git${reason === undefined ? '' : ` (${reason})`}: ${url}`;
}
const results = { clean: 'succeeded', drifted: 'failed', pending: 'failed', busy: 'unknown', unknown: 'unknown', unread: 'unknown' };
/** `--format json`, and by the same names the outputs of the action. */
function driftJson(report, more = {}) {
    return {
        result: report.result, problems: (0,_outputs_js__WEBPACK_IMPORTED_MODULE_2__.problemsJson)(report.problems), headline: report.headline, 'exit-code': exitCodeOf(report),
        affected: report.affected, apps: report.applications.map((one) => applicationJson(one, { details: true })), note: report.note ?? null, ...more,
    };
}
/** The report with problems that came up beside it. */
function withProblems(report, problems) {
    return { ...report, problems: [...report.problems, ...problems], general: [...report.general, ...problems] };
}
/** 0 where everything is as git has it, else 2. */
function exitCodeOf({ result }) {
    return result === 'succeeded' ? 0 : 2;
}
/** With all of its fields an application may be larger than an output can be. */
function applicationJson(drift, { details }) {
    const { id, name, namespace, project, url, verdict, why, sync, health, compared, deployed, comparedAt, since, resources, resourcesLeftOut, automation, notHealed, notes } = drift;
    return {
        id, name, namespace: namespace ?? null, project: project ?? null, result: results[verdict], verdict, why: why ?? null, sync: sync ?? null, health: health ?? null,
        revision: deployed[0] ?? null, compared, deployed, 'compared-at': comparedAt ?? null, url, causes: verdict === 'clean' ? [] : [(0,_drift_words_js__WEBPACK_IMPORTED_MODULE_1__/* .gistOf */ .vs)(drift)],
        since: since === undefined ? null : { at: since.at, source: since.source, 'at-latest': since.atLatest },
        automation, 'not-healed': notHealed, notes,
        resources: resources.map((resource) => ({
            group: resource.group, kind: resource.kind, namespace: resource.namespace, name: resource.name, difference: resource.difference, cause: resource.cause,
            file: resource.declaredAt?.file ?? null, line: resource.declaredAt?.line ?? null, url: resource.url,
            ...(details ? { note: resource.note ?? null, fields: resource.fields, 'fields-left-out': resource.fieldsLeftOut } : {}),
        })),
        'resources-left-out': resourcesLeftOut,
    };
}
/** GitHub takes one MB for all outputs of a job. */
const mostBytes = 400_000;
const mostProblems = 200;
/** The action's outputs; those that are not here are empty. */
function driftOutputs(report) {
    const { applications: [first] } = report;
    const apps = JSON.stringify(report.applications.map((one) => applicationJson(one, { details: false })));
    return {
        result: report.result,
        affected: JSON.stringify(report.affected),
        apps: apps.length <= mostBytes ? apps : JSON.stringify(report.applications.map(({ id, name, namespace, verdict, url }) => ({ id, name, namespace: namespace ?? null, result: results[verdict], verdict, url }))),
        'sync-status': first?.sync ?? '', 'health-status': first?.health ?? '', revision: first?.deployed[0] ?? '',
        problems: JSON.stringify((0,_outputs_js__WEBPACK_IMPORTED_MODULE_2__.problemsJson)(report.problems.slice(0, mostProblems))),
    };
}
/** What is said of an application beside its resources. */
function aboutLines(application) {
    const { notHealed, notes, automation, verdict } = application;
    return [
        ...(verdict === 'unread' ? [] : [(0,_drift_words_js__WEBPACK_IMPORTED_MODULE_1__/* .automationWords */ .tJ)(automation)]),
        ...((0,_drift_words_js__WEBPACK_IMPORTED_MODULE_1__/* .revisionWords */ .XZ)(application) === '' ? [] : [(0,_drift_words_js__WEBPACK_IMPORTED_MODULE_1__/* .revisionWords */ .XZ)(application)]),
        ...notHealed.map((reason) => `not put right: ${reason}`),
        ...notes.map((note) => `note: ${note}`),
    ];
}


/***/ }),

/***/ 82432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ ownerWords),
/* harmony export */   Ag: () => (/* binding */ verdictLooks),
/* harmony export */   KR: () => (/* binding */ sinceWords),
/* harmony export */   WR: () => (/* binding */ resourceState),
/* harmony export */   XZ: () => (/* binding */ revisionWords),
/* harmony export */   e7: () => (/* binding */ changerWords),
/* harmony export */   pz: () => (/* binding */ valueWords),
/* harmony export */   rr: () => (/* binding */ timeWords),
/* harmony export */   tJ: () => (/* binding */ automationWords),
/* harmony export */   ul: () => (/* binding */ hasBeginning),
/* harmony export */   vs: () => (/* binding */ gistOf)
/* harmony export */ });
/* harmony import */ var _argocd_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89046);
/* harmony import */ var _git_refs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29969);
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48873);



/** The look of each verdict, with its word; none is told by its colour alone. */
const verdictLooks = {
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
    const [now, last] = [compared.map(_git_refs_js__WEBPACK_IMPORTED_MODULE_2__/* .shortRevision */ .w7).join(', '), deployed.map(_git_refs_js__WEBPACK_IMPORTED_MODULE_2__/* .shortRevision */ .w7).join(', ')];
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
    return [...resources.slice(0, most).map((resource) => (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__.cut)(`${(0,_argocd_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .titleOf */ .Gg)(resource)} ${briefState(resource)}`, 300)), ...(left > 0 ? [`${left} more`] : [])].join('; ');
}
function briefState({ difference, fields: [field], fieldsLeftOut, fields }) {
    if (difference !== 'changed')
        return difference === 'missing' ? 'is missing' : 'has no manifest';
    if (field === undefined)
        return 'is changed';
    const { wanted, live } = valueWords(field);
    const more = fields.length - 1 + fieldsLeftOut;
    const by = ownerWords(field);
    return `has ${field.path}: ${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__.cut)(live, 60)} in place of ${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__.cut)(wanted, 60)}${by === undefined ? '' : ` ${by}`}${more > 0 ? ` and ${more} more` : ''}`;
}


/***/ }),

/***/ 11603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ numberIn),
/* harmony export */   d: () => (/* binding */ plainScalar)
/* harmony export */ });
/** The value of a plain, untagged scalar; NaN and infinities where the text says so. */
function plainScalar(source, rules) {
    return /^[-+.0-9]/.test(source) ? (numberIn(source, rules) ?? source) : word(source, rules);
}
function word(source, rules) {
    if (source.length > 5)
        return source;
    if (/^(?:~|null|Null|NULL)?$/.test(source))
        return null;
    if (/^(?:true|True|TRUE)$/.test(source))
        return true;
    if (/^(?:false|False|FALSE)$/.test(source))
        return false;
    if (rules === 'core')
        return source;
    if (/^(?:y|Y|yes|Yes|YES|on|On|ON)$/.test(source))
        return true;
    return /^(?:n|N|no|No|NO|off|Off|OFF)$/.test(source) ? false : source;
}
/** The number that a text is, or undefined. */
function numberIn(source, rules) {
    const special = /^([-+]?)\.(?:(inf|Inf|INF)|(nan|NaN|NAN))$/.exec(source);
    if (special?.[3] !== undefined)
        return special[1] === '' ? Number.NaN : undefined;
    if (special !== null)
        return special[1] === '-' ? -Infinity : Infinity;
    return rules === 'core' ? coreNumber(source) : kubernetesNumber(source);
}
const decimal = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
function coreNumber(source) {
    if (/^0o[0-7]+$/.test(source))
        return Number.parseInt(source.slice(2), 8);
    if (/^0x[0-9a-fA-F]+$/.test(source))
        return Number.parseInt(source.slice(2), 16);
    return decimal.test(source) ? Number(source) : undefined;
}
/** Integers as Go's `strconv.ParseInt(text, 0, 64)` reads them once underscores are gone. */
function kubernetesNumber(source) {
    const plain = source[0] === '.' ? source : source.replaceAll('_', '');
    const based = /^([-+]?)0(?:([bB])([01]+)|([xX])([0-9a-fA-F]+)|[oO]?([0-7]+))$/.exec(plain);
    if (based === null)
        return decimal.test(plain) ? Number(plain) : undefined;
    const sign = based[1] === '-' ? -1 : 1;
    const [digits, base] = based[3] !== undefined ? [based[3], 2] : based[5] !== undefined ? [based[5], 16] : [based[6] ?? '', 8];
    return sign * Number.parseInt(digits, base);
}


/***/ })

};
