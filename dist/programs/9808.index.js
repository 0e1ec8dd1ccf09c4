export const id = 9808;
export const ids = [9808];
export const modules = {

/***/ 89808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readHistories: () => (/* binding */ readHistories)
/* harmony export */ });
/* harmony import */ var _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18456);
/* harmony import */ var _core_argocd_selection_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(19777);
/* harmony import */ var _core_argocd_tracked_revision_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(26907);
/* harmony import */ var _core_git_refs_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(29969);
/* harmony import */ var _core_rollback_choose_target_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(39644);
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38737);
/* harmony import */ var _handlers_in_parallel_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3474);
/* harmony import */ var _handlers_revisions_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(59517);
/* harmony import */ var _handlers_rollback_history_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20070);
/* harmony import */ var _handlers_targets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18817);
/* harmony import */ var _run_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53215);
/* harmony import */ var _step_context_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73797);
/* harmony import */ var _workflow_run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22523);













/** A person waits: after this many seconds the run itself is to say what keeps Argo CD from answering. */
const patienceSec = 60;
/**
 * The histories of the applications that a plan's rollback node names, for people to choose from. Changes nothing. An
 * application that could not be asked about within a minute is left out: the run itself will say why. Throws only for a
 * bug, and once it is cancelled.
 */
async function readHistories(request) {
    const { plan, clock, settings } = request;
    const cancellation = request.signal ?? new AbortController().signal;
    const seconds = Math.min(settings.timeoutSec, patienceSec);
    const deadline = (0,_deadline_js__WEBPACK_IMPORTED_MODULE_1__/* .startDeadline */ .d)(clock, { scope: 'run', seconds, parent: cancellation });
    const shared = (0,_run_plan_js__WEBPACK_IMPORTED_MODULE_4__.newShared)(request, { signal: deadline.signal, deadlineMs: clock.monotonicMs() + seconds * 1000 });
    const run = new _workflow_run_js__WEBPACK_IMPORTED_MODULE_6__/* .WorkflowRun */ .f(plan, { shared, inputs: request.inputs });
    try {
        const [id, state] = [...run.nodes].find(([, { planned }]) => planned.step.kind === 'rollback') ?? [];
        const step = id === undefined ? undefined : run.rendered(id);
        if (state === undefined || step?.kind !== 'rollback')
            return [];
        return await historiesOf(step.app, { ...(0,_step_context_js__WEBPACK_IMPORTED_MODULE_5__/* .stepContext */ .e)(state, { shared, signal: deadline.signal, deadlineMs: shared.deadlineMs }), report: () => undefined });
    }
    catch (error) {
        if (!deadline.signal.aborted || cancellation.aborted)
            throw error;
        return [];
    }
    finally {
        deadline.cancel();
        shared.stream.close();
    }
}
async function historiesOf(text, context) {
    const found = await (0,_handlers_targets_js__WEBPACK_IMPORTED_MODULE_3__/* .findTargets */ .q8)(text, context);
    if (found.kind === 'failed')
        return [];
    const histories = await (0,_handlers_in_parallel_js__WEBPACK_IMPORTED_MODULE_7__/* .inParallel */ .H)(found.targets, _handlers_targets_js__WEBPACK_IMPORTED_MODULE_3__/* .readsAtOnce */ .CV, async ({ ref }) => {
        try {
            return [await historyOf(ref, context)];
        }
        catch (error) {
            if (error instanceof _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__.AdapterError && !context.signal.aborted)
                return [];
            throw error;
        }
    });
    return histories.flat();
}
/** By the same reading and the same choice as a rollback by hand. */
async function historyOf(ref, context) {
    const application = await context.ports.argocd.get(ref, { refresh: 'normal', signal: context.signal });
    const wanted = (0,_handlers_revisions_js__WEBPACK_IMPORTED_MODULE_8__/* .wantedOf */ .L)(undefined, context);
    const rows = await (0,_handlers_rollback_history_js__WEBPACK_IMPORTED_MODULE_2__/* .readHistory */ .L)(ref, { application, wanted, baseline: undefined }, context);
    const choice = (0,_core_rollback_choose_target_js__WEBPACK_IMPORTED_MODULE_9__/* .chooseTarget */ .b)(rows, { kind: 'last-healthy' }, { badRevision: (0,_core_argocd_tracked_revision_js__WEBPACK_IMPORTED_MODULE_10__/* .deployedRevision */ .Sf)(application, wanted), baseline: undefined });
    return { app: (0,_core_argocd_selection_js__WEBPACK_IMPORTED_MODULE_11__/* .displayName */ .QC)(ref), rows: rows.map(shownRow), proposed: choice.kind === 'entry' ? choice.row.entry.id : undefined, why: choice.reason };
}
function shownRow({ entry, revision, health, why, isLive, wasLeft, takenBack }) {
    const { id, deployedAt, initiatedBy } = entry;
    const by = initiatedBy?.automated === true ? 'auto-sync' : initiatedBy?.username;
    // What cannot be told of several sources is still something to recognise it by.
    const named = revision ?? entry.revision ?? entry.revisions?.join(',');
    return {
        id, deployedAt, health, isLive,
        revision: named === '' ? undefined : named,
        by: by === '' ? undefined : by,
        why: [...(why === '' ? [] : [why]), ...(takenBack === undefined ? [] : [`taken back in git, as of ${(0,_core_git_refs_js__WEBPACK_IMPORTED_MODULE_12__/* .shortRevision */ .w7)(takenBack)}`])].join('; '),
        wasLeft: wasLeft || takenBack !== undefined,
    };
}


/***/ })

};
