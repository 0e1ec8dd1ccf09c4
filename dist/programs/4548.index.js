export const id = 4548;
export const ids = [4548];
export const modules = {

/***/ 72137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ wasTaken),
/* harmony export */   w: () => (/* binding */ arrowsOf)
/* harmony export */ });
/** The arrows between nodes that exist: an edge is one, a `switch` edge one for each case. */
function arrowsOf(workflow) {
    return workflow.edges
        .flatMap(({ edge }, edgeIndex) => {
        if (edge.mode !== 'switch')
            return [{ edgeIndex, from: edge.from, to: edge.to, labels: edgeLabels(edge), isCase: false }];
        const cases = edge.cases.map((choice) => ({ edgeIndex, from: edge.from, to: choice.to, labels: [caseLabel(edge, choice)], isCase: true }));
        return [...cases, { edgeIndex, from: edge.from, to: edge.defaultTo ?? edge.to, labels: ['otherwise'], isCase: true }];
    })
        .filter(({ from, to }) => workflow.nodes.has(from) && workflow.nodes.has(to));
}
/** True where the run went along this arrow. */
function wasTaken(arrow, record, records) {
    const target = records.get(arrow.to);
    const reached = !arrow.isCase || target?.status === 'planned' || (target?.attempts ?? 0) > 0;
    return record.edgesTaken.includes(arrow.edgeIndex) && reached;
}
function edgeLabels(edge) {
    const condition = edge.condition === undefined ? undefined : `if ${oneCondition(edge.condition.text)}`;
    const each = edge.forEach === undefined ? undefined : `for each of ${oneCondition(edge.forEach.text)}`;
    const mode = edge.mode === 'sequential' || edge.mode === 'conditional' ? undefined : edge.mode;
    return [edge.label, mode, each, condition].filter((part) => part !== undefined);
}
function caseLabel(edge, choice) {
    const subject = edge.condition === undefined ? '' : `${oneCondition(edge.condition.text)} is `;
    return `${subject}${JSON.stringify(choice.value)}`;
}
function oneCondition(text) {
    return text.slice(0, 1_000).replace(/\s+/g, ' ').trim();
}


/***/ }),

/***/ 94548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   workflowMermaid: () => (/* binding */ workflowMermaid)
/* harmony export */ });
/* harmony import */ var _drawn_workflow_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72137);
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48873);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15750);



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
    const arrows = (0,_drawn_workflow_js__WEBPACK_IMPORTED_MODULE_2__/* .arrowsOf */ .w)(workflow);
    let drawnArrows = 0;
    for (const arrow of arrows) {
        const from = drawn.get(arrow.from);
        const to = drawn.get(arrow.to);
        if (from === undefined || to === undefined)
            continue;
        const label = arrow.labels.length === 0 ? '' : `|"${arrow.labels.map(labelPart).join('<br/>')}"|`;
        if (drawnArrows === maxArrows || !add(`  ${from} ${lineOf(arrow, record, records)}${label} ${to}`))
            break;
        drawnArrows += 1;
    }
    lines.push(...leftOut(workflow.nodes.size - drawn.size, arrows.length - drawnArrows), ...classLines([...drawn.keys()].map((id) => records.get(id))));
    return `${lines.join('\n')}\n`;
}
function labelPart(text) {
    return (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__.forMermaid)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__.cut)(text, 120));
}
function labelOf(node, outcome) {
    const symbol = outcome === undefined ? '' : `${_words_js__WEBPACK_IMPORTED_MODULE_1__/* .statusLooks */ .Rg[outcome.status].mark} `;
    const time = outcome === undefined || outcome.attempts === 0 ? '' : ` · ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(outcome.durationMs)}`;
    const described = (node.name ?? node.purpose).trim();
    const title = (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__.forMermaid)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__.cut)(node.id, 60));
    const what = described === '' || described === node.id ? '' : `<br/>${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__.forMermaid)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__.cut)(described, 100))}`;
    return `${symbol}${title}${time}${what}`;
}
function lineOf(arrow, record, records) {
    if (record === undefined)
        return '-->';
    return (0,_drawn_workflow_js__WEBPACK_IMPORTED_MODULE_2__/* .wasTaken */ .B)(arrow, record, records) ? '==>' : '-.->';
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
