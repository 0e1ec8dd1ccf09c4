export const id = 4548;
export const ids = [4548];
export const modules = {

/***/ 4548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   workflowMermaid: () => (/* binding */ workflowMermaid)
/* harmony export */ });
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8873);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5750);


/** Where Mermaid and GitHub give up (`maxTextSize`, `maxEdges`): https://mermaid.js.org/config/schema-docs/config.html */
const maxCharacters = 50_000;
const maxArrows = 500;
/** Room for the note on what was left out and for the classes. */
const reserve = 1_500;
/** Opening and closing of a node by what it does. */
const shapes = {
    commit: ['(["', '"])'],
    bump: ['(["', '"])'],
    promote: ['(["', '"])'],
    tag: ['(["', '"])'],
    validate: ['[/"', '"/]'],
    sync: ['("', '")'],
    gate: ['{{"', '"}}'],
    rollback: ['[\\"', '"\\]'],
    check: ['{{"', '"}}'],
    action: ['("', '")'],
    notify: ['>"', '"]'],
    command: ['["', '"]'],
    approval: ['[/"', '"\\]'],
    workflow: ['[["', '"]]'],
    custom: ['["', '"]'],
};
/** Fill, border and text, each with enough contrast in GitHub's light and dark theme. */
const classes = {
    succeeded: 'fill:#dafbe1,stroke:#1a7f37,color:#0f3d1c',
    failed: 'fill:#ffebe9,stroke:#cf222e,color:#660018,stroke-width:3px',
    skipped: 'fill:#f6f8fa,stroke:#8c959f,color:#57606a,stroke-dasharray:4 3',
    blocked: 'fill:#fff8c5,stroke:#9a6700,color:#4d2d00',
    planned: 'fill:#ddf4ff,stroke:#0969da,color:#0a3069',
    cancelled: 'fill:#fff1e5,stroke:#bc4c00,color:#471700',
};
/**
 * A workflow as a Mermaid flowchart of less than 50,000 characters. With a record, nodes carry symbol,
 * colour and time of their outcome, and the edges that were taken are thick, the others dotted.
 * No id of the file becomes syntax: nodes are called `n0`, `n1`, ….
 */
function workflowMermaid(workflow, record) {
    const records = new Map((record?.nodes ?? []).map((node) => [node.id, node]));
    const names = new Map([...workflow.nodes.keys()].map((id, place) => [id, `n${place}`]));
    const lines = ['flowchart TD'];
    let room = maxCharacters - reserve - lines.join('').length;
    const add = (line) => {
        if (line.length + 1 > room)
            return false;
        room -= line.length + 1;
        lines.push(line);
        return true;
    };
    const drawn = new Map();
    for (const [id, { node, step }] of workflow.nodes) {
        const name = names.get(id) ?? '';
        const outcome = records.get(id);
        const [open, close] = shapes[step.kind];
        const suffix = classOf(outcome) === undefined ? '' : `:::${classOf(outcome)}`;
        if (!add(`  ${name}${open}${labelOf(node, outcome)}${close}${suffix}`))
            break;
        drawn.set(id, name);
    }
    const arrows = arrowsOf(workflow).filter(({ from, to }) => names.has(from) && names.has(to));
    let drawnArrows = 0;
    for (const arrow of arrows) {
        const from = drawn.get(arrow.from);
        const to = drawn.get(arrow.to);
        if (from === undefined || to === undefined)
            continue;
        const label = arrow.label === '' ? '' : `|"${arrow.label}"|`;
        if (drawnArrows === maxArrows || !add(`  ${from} ${lineOf(arrow, record, records)}${label} ${to}`))
            break;
        drawnArrows += 1;
    }
    lines.push(...leftOut(workflow.nodes.size - drawn.size, arrows.length - drawnArrows), ...classLines([...drawn.keys()].map((id) => records.get(id))));
    return `${lines.join('\n')}\n`;
}
/** An edge is one arrow, a `switch` edge one for each case. */
function arrowsOf(workflow) {
    return workflow.edges.flatMap(({ edge }, edgeIndex) => {
        if (edge.mode !== 'switch')
            return [{ edgeIndex, from: edge.from, to: edge.to, label: edgeLabel(edge), isCase: false }];
        const cases = edge.cases.map((choice) => ({ edgeIndex, from: edge.from, to: choice.to, label: caseLabel(edge, choice), isCase: true }));
        return [...cases, { edgeIndex, from: edge.from, to: edge.defaultTo ?? edge.to, label: 'otherwise', isCase: true }];
    });
}
function edgeLabel(edge) {
    const condition = edge.condition === undefined ? undefined : `if ${oneCondition(edge.condition.text)}`;
    const each = edge.forEach === undefined ? undefined : `for each of ${oneCondition(edge.forEach.text)}`;
    const mode = edge.mode === 'sequential' || edge.mode === 'conditional' ? undefined : edge.mode;
    return [edge.label, mode, each, condition].filter((part) => part !== undefined).map((part) => (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__/* .forMermaid */ .DE)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(part, 120))).join('<br/>');
}
function caseLabel(edge, choice) {
    const subject = edge.condition === undefined ? '' : `${oneCondition(edge.condition.text)} is `;
    return (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__/* .forMermaid */ .DE)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(`${subject}${JSON.stringify(choice.value)}`, 120));
}
function oneCondition(text) {
    return (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(text.slice(0, 1_000).replace(/\s+/g, ' ').trim(), 100);
}
function labelOf(node, outcome) {
    const symbol = outcome === undefined ? '' : `${_words_js__WEBPACK_IMPORTED_MODULE_1__/* .statusLooks */ .Rg[outcome.status].mark} `;
    const time = outcome === undefined || outcome.attempts === 0 ? '' : ` · ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(outcome.durationMs)}`;
    const described = (node.name ?? node.purpose).trim();
    const title = (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__/* .forMermaid */ .DE)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(node.id, 60));
    const what = described === '' || described === node.id ? '' : `<br/>${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__/* .forMermaid */ .DE)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(described, 100))}`;
    return `${symbol}${title}${time}${what}`;
}
function lineOf(arrow, record, records) {
    if (record === undefined)
        return '-->';
    const target = records.get(arrow.to);
    const reached = !arrow.isCase || target?.status === 'planned' || (target?.attempts ?? 0) > 0;
    return record.edgesTaken.includes(arrow.edgeIndex) && reached ? '==>' : '-.->';
}
function classOf(outcome) {
    const status = outcome?.status;
    return status === undefined || status === 'pending' || status === 'running' ? undefined : status;
}
function classLines(outcomes) {
    const used = new Set(outcomes.map(classOf).filter((name) => name !== undefined));
    return [...used].map((name) => `  classDef ${name} ${classes[name]}`);
}
function leftOut(nodes, arrows) {
    if (nodes === 0 && arrows === 0)
        return [];
    return [`  leftOut["not drawn: ${nodes} more nodes, ${arrows} more edges"]`];
}


/***/ })

};
