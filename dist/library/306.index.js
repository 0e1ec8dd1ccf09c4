export const id = 306;
export const ids = [306];
export const modules = {

/***/ 4949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ SeenApplications)
/* harmony export */ });
/* harmony import */ var _argocd_selection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9777);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9408);


/** What was last seen of the applications of a run, so that records tell of each which one it is and what runs in it. */
class SeenApplications {
    #seen = new Map();
    note(ref, application) {
        if (application.metadata.uid !== undefined)
            this.#seen.set((0,_argocd_selection_js__WEBPACK_IMPORTED_MODULE_0__/* .displayName */ .QC)(ref), application);
    }
    /** Undefined for one that has not been read. */
    uid(ref) {
        return (this.#seen.get((0,_argocd_selection_js__WEBPACK_IMPORTED_MODULE_0__/* .displayName */ .QC)(ref)) ?? this.#find((0,_argocd_selection_js__WEBPACK_IMPORTED_MODULE_0__/* .displayName */ .QC)(ref)))?.metadata.uid;
    }
    /**
     * The facts of a record with `uid` and, where they tell of health, the `images` that ran by then: of their application, and of
     * each one under `apps`. Argo CD names images as the manifests do, with digests where those have them.
     */
    identify(facts) {
        const { apps } = facts;
        return { ...this.#identified(facts), ...(Array.isArray(apps) ? { apps: apps.map((app) => ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(app) ? this.#identified(app) : app)) } : {}) };
    }
    #identified(facts) {
        const { app, name, namespace } = facts;
        const named = typeof app === 'string' ? app : typeof name === 'string' ? (typeof namespace === 'string' ? `${namespace}/${name}` : name) : undefined;
        const found = named === undefined ? undefined : this.#find(named);
        const images = found?.status?.summary?.images ?? [];
        if (found?.metadata.uid === undefined)
            return facts;
        return { ...facts, uid: found.metadata.uid, ...('health' in facts && images.length > 0 ? { live_images: images } : {}) };
    }
    /** Some name an application without its namespace: that counts where it can mean one only. */
    #find(full) {
        const [name, namespace] = full.split('/').toReversed();
        const found = [...this.#seen].flatMap(([key, application]) => {
            const { metadata } = application;
            return metadata.name === name && (namespace === undefined || key === full || metadata.namespace === namespace) ? [application] : [];
        });
        return new Set(found.map(({ metadata }) => metadata.uid)).size === 1 ? found.at(-1) : undefined;
    }
}


/***/ }),

/***/ 2306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   auditedPorts: () => (/* binding */ auditedPorts)
/* harmony export */ });
/* harmony import */ var _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8456);
/* harmony import */ var _core_audit_seen_applications_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4949);
/* harmony import */ var _core_git_commit_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9752);
/* harmony import */ var _core_one_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2659);




/**
 * The same ports, with a record before each change that goes through them and one of what came of it. A change that cannot be
 * recorded is not made. Commits carry the hash of the newest record, so that the file is anchored in git.
 */
function auditedPorts(ports, sink) {
    const audited = new Audited(sink);
    return {
        ...ports,
        argocd: audited.argocd(ports.argocd),
        configRepository: audited.configRepository(ports.configRepository),
        ...(ports.pullRequests === undefined ? {} : { pullRequests: audited.pullRequests(ports.pullRequests) }),
        ...(ports.applications === undefined ? {} : { applications: audited.applications(ports.applications) }),
        messages: audited.messages(ports.messages),
        ...(ports.slack === undefined ? {} : { slack: audited.slack(ports.slack) }),
        ...(ports.webhooks === undefined ? {} : { webhooks: audited.webhooks(ports.webhooks) }),
        commands: { run: async (request) => await audited.change('command', { facts: { command: request.command, variables: Object.keys(request.env) }, work: async () => await ports.commands.run(request), outcome: ({ exitCode }) => ({ exit_code: exitCode }) }) },
    };
}
class Audited {
    #sink;
    #seen = new _core_audit_seen_applications_js__WEBPACK_IMPORTED_MODULE_2__/* .SeenApplications */ .Z();
    /** Why a record of what was done could not be written: nothing more is changed then. */
    #broken;
    constructor(sink) {
        this.#sink = sink;
    }
    async change(change, { facts, work, outcome }) {
        this.#announce(`${change}.requested`, facts);
        try {
            const result = await work();
            this.#tell(`${change}.accepted`, { ...facts, ...outcome?.(result) });
            return result;
        }
        catch (error) {
            this.#failed(`${change}.failed`, facts, error);
            throw error;
        }
    }
    argocd(argocd) {
        return {
            ...argocd,
            get: async (ref, options) => {
                const application = await argocd.get(ref, options);
                this.#seen.note(ref, application);
                this.#sink.saw?.(ref, application);
                return application;
            },
            sync: async (ref, request, signal) => await this.change('sync', {
                facts: {
                    app: this.#app(ref), revision: request.revision ?? request.revisions?.join(',') ?? null, prune: request.prune ?? false, dry_run: request.dryRun ?? false, options: request.syncOptions ?? [],
                    infos: request.infos.map(({ name, value }) => ({ name, value })),
                },
                work: async () => await argocd.sync(ref, request, signal),
            }),
            rollback: async (ref, request, signal) => await this.change('rollback', { facts: { app: this.#app(ref), id: request.id, prune: request.prune }, work: async () => await argocd.rollback(ref, request, signal) }),
            terminate: async (ref, signal) => { await this.change('operation-end', { facts: { app: this.#app(ref) }, work: async () => { await argocd.terminate(ref, signal); } }); },
            runAction: async (ref, object, action, signal) => {
                const { kind, namespace = null, name } = object;
                await this.change('action', { facts: { app: this.#app(ref), action, kind, namespace, name }, work: async () => { await argocd.runAction(ref, object, action, signal); } });
            },
            confirmPruning: async (ref, at, signal) => { await this.change('pruning', { facts: { app: this.#app(ref) }, work: async () => { await argocd.confirmPruning(ref, at, signal); } }); },
        };
    }
    applications(port) {
        const made = ({ metadata: { name, namespace }, spec }) => ({ app: { name, namespace: namespace ?? null, uid: null }, project: spec.project });
        return {
            create: async (draft, signal) => await this.change('application-create', { facts: made(draft), work: async () => await port.create(draft, signal), outcome: ({ metadata }) => ({ uid: metadata.uid ?? null }) }),
            update: async (draft, signal) => await this.change('application-update', { facts: made(draft), work: async () => await port.update(draft, signal) }),
            remove: async (ref, signal) => { await this.change('application-delete', { facts: { app: this.#app(ref) }, work: async () => { await port.remove(ref, signal); } }); },
            refreshSet: async (ref, signal) => { await this.change('set-refresh', { facts: { set: ref.name, namespace: ref.namespace ?? null }, work: async () => { await port.refreshSet(ref, signal); } }); },
        };
    }
    configRepository(repository) {
        return {
            ...repository,
            commit: async (state, change) => {
                const { branch, files, reverted, message } = change;
                const facts = { branch, on: state.sha, files: [...files.keys(), ...(reverted?.files.keys() ?? [])], subject: (0,_core_one_line_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(message.split('\n')[0] ?? '', 200) };
                this.#announce('commit.requested', facts);
                try {
                    const outcome = await repository.commit(state, { ...change, message: (0,_core_git_commit_message_js__WEBPACK_IMPORTED_MODULE_1__/* .appendTrailer */ .Ce)(message, 'audit', this.#sink.head()) });
                    this.#tell(outcome.kind === 'landed' ? 'commit.accepted' : 'commit.moved', outcome.kind === 'landed' ? { ...facts, sha: outcome.sha } : facts);
                    return outcome;
                }
                catch (error) {
                    this.#failed('commit.failed', facts, error);
                    throw error;
                }
            },
            tag: async (request) => await this.change('tag', { facts: { name: request.name, on: request.sha }, work: async () => await repository.tag(request), outcome: ({ made, on }) => ({ made, found_on: on }) }),
        };
    }
    pullRequests(port) {
        return {
            ...port,
            open: async (request) => await this.change('pull-request', {
                facts: { head: request.head, base: request.base, title: (0,_core_one_line_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(request.title, 200) },
                work: async () => await port.open(request),
                outcome: (opened) => (opened === undefined ? { created: false, wanted: false } : { number: opened.number, url: opened.url, created: opened.created }),
            }),
        };
    }
    messages(port) {
        return {
            post: async (url, body, signal) => {
                const host = URL.canParse(url) ? new URL(url).host : null;
                await this.change('message', { facts: { host }, work: async () => { await port.post(url, body, signal); } });
            },
        };
    }
    slack(port) {
        return {
            post: async (message, options) => await this.change('message', {
                facts: { host: 'slack', thread: options.thread?.ts ?? null },
                work: async () => await port.post(message, options),
                outcome: ({ channel, ts }) => ({ channel, ts }),
            }),
            update: async (place, message, signal) => {
                await this.change('message', { facts: { host: 'slack', channel: place.channel, updates: place.ts }, work: async () => { await port.update(place, message, signal); } });
            },
        };
    }
    webhooks(port) {
        return {
            receivers: port.receivers,
            send: async (receiver, event, signal) => {
                const host = new URL(port.receivers[receiver] ?? 'https://unknown.invalid').host;
                await this.change('message', { facts: { host, event: event['id'] ?? null }, work: async () => { await port.send(receiver, event, signal); } });
            },
        };
    }
    /** Throws where it cannot be written: then what it tells of is not done. */
    #announce(event, facts) {
        if (this.#broken !== undefined)
            throw this.#broken;
        this.#sink.record(event, facts);
    }
    /** What has been done stays done, whether or not that can be written. */
    #tell(event, facts) {
        try {
            this.#sink.record(event, facts);
        }
        catch (error) {
            if (!(error instanceof _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__.AdapterError))
                throw error;
            this.#broken = error;
        }
    }
    #failed(event, facts, error) {
        if (error instanceof _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__.AdapterError)
            this.#tell(event, { ...facts, error: (0,_core_one_line_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(error.message, 300), code: error.code, unanswered: error.ambiguous });
    }
    #app(ref) {
        return { name: ref.name, namespace: ref.namespace ?? null, uid: this.#seen.uid(ref) ?? null };
    }
}


/***/ })

};
