export const id = 2306;
export const ids = [2306,9752];
export const modules = {

/***/ 19777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AP: () => (/* binding */ isCalled),
/* harmony export */   KN: () => (/* binding */ selectResources),
/* harmony export */   LU: () => (/* binding */ childrenOf),
/* harmony export */   MT: () => (/* binding */ matchesPattern),
/* harmony export */   Pt: () => (/* binding */ isPattern),
/* harmony export */   QC: () => (/* binding */ displayName),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   hl: () => (/* binding */ intoWaves),
/* harmony export */   id: () => (/* binding */ mergeSyncOptions),
/* harmony export */   jE: () => (/* binding */ standsFor),
/* harmony export */   wX: () => (/* binding */ namesIn)
/* harmony export */ });
/** Names in a text, by commas, blanks or lines, each once. */
function namesIn(text) {
    return [...new Set(text.split(/[\s,]+/).filter((name) => name !== ''))];
}
/** True for a name with `*` or `?`, which stands for all that match. */
function isPattern(name) {
    return /[*?]/.test(name);
}
/** Whether a text matches a pattern, in which `*` stands for any text and `?` for one character. Takes linear time a star. */
function matchesPattern(pattern, text) {
    let [at, inText, star, resume] = [0, 0, -1, 0];
    while (inText < text.length) {
        const wanted = pattern[at];
        if (wanted === '*') {
            star = at;
            resume = inText;
            at += 1;
        }
        else if (wanted !== undefined && (wanted === '?' || wanted === text[inText])) {
            at += 1;
            inText += 1;
        }
        else if (star === -1) {
            return false;
        }
        else {
            at = star + 1;
            resume += 1;
            inText = resume;
        }
    }
    return /^\**$/.test(pattern.slice(at));
}
/** `name`, or `namespace/name` outside the control plane's namespace. */
function displayName({ name, namespace }) {
    return namespace === undefined ? name : `${namespace}/${name}`;
}
/** Namespace of the control plane that an Application belongs to: `argocd` where its status does not say. */
function controlPlaneOf(application) {
    return application.status?.controllerNamespace ?? 'argocd';
}
/** How an Application that was read is named: without the namespace where that is the control plane's. */
function nameOf(application) {
    const { name, namespace } = application.metadata;
    return namespace === undefined || namespace === controlPlaneOf(application) ? { name } : { name, namespace };
}
/** Whether an Application is called by a name or pattern, with its namespace or without. */
function isCalled(called, application) {
    const { name, namespace = '' } = application.metadata;
    return standsFor(called, { shown: displayName(nameOf(application)), name, namespace });
}
/** The same of one that is known by its names: `shown` is what a name without a pattern must be, if it is not `namespace/name`. */
function standsFor(called, { shown, name, namespace }) {
    const full = `${namespace}/${name}`;
    if (!isPattern(called))
        return called === shown || called === full;
    // In `argo*` the name of a namespace is not meant.
    return matchesPattern(called, shown) || matchesPattern(called, called.includes('/') ? full : name);
}
/**
 * The Applications and ApplicationSets among the resources of an Application, those included that git asks for and
 * that are not created yet, or that its last operation has created after the last comparison.
 */
function childrenOf(application) {
    const { resources = [], operationState } = application.status ?? {};
    const gone = new Set(resources.filter(({ requiresPruning }) => requiresPruning === true).map(keyOf));
    const whole = operationState?.operation.sync?.dryRun !== true;
    const applied = (whole ? (operationState?.syncResult?.resources ?? []) : []).filter(({ status }) => status === 'Synced');
    const kept = [...resources, ...applied].filter((resource) => resource.group === 'argoproj.io' && !gone.has(keyOf(resource)));
    const ofKind = (kind) => [...new Map(kept
            .filter((resource) => resource.kind === kind)
            .map(({ name, namespace }) => (namespace === undefined || namespace === '' || namespace === controlPlaneOf(application) ? { name } : { name, namespace }))
            .map((child) => [displayName(child), child])).values()];
    return { applications: ofKind('Application'), applicationSets: ofKind('ApplicationSet') };
}
function keyOf({ group, kind, namespace, name }) {
    return [group ?? '', kind, namespace ?? '', name].join('/');
}
const waveAnnotation = 'argocd.argoproj.io/sync-wave';
/**
 * Groups in the order in which they are deployed. `waves` are names, patterns or labels `key=value` for each group; what
 * none of them names comes last. Without `waves` the sync-wave annotation decides, 0 where there is none.
 */
function intoWaves(applications, waves) {
    const placed = applications.map((item) => ({ item, place: waves.length === 0 ? annotatedWave(item) : placeIn(waves, item) }));
    const places = [...new Set(placed.map(({ place }) => place))].toSorted((a, b) => a - b);
    return places.map((wanted) => placed.filter(({ place }) => place === wanted).map(({ item }) => item));
}
function annotatedWave({ application }) {
    const text = application?.metadata.annotations?.[waveAnnotation] ?? '';
    return /^-?\d{1,9}$/.test(text) ? Number(text) : 0;
}
function placeIn(waves, item) {
    const found = waves.findIndex((wave) => wave.some((entry) => isNamedBy(entry, item)));
    return found === -1 ? waves.length : found;
}
function isNamedBy(entry, { ref, application }) {
    const [, key = '', value = ''] = /^([^=]+)==?(.*)$/.exec(entry) ?? [];
    if (key !== '')
        return application?.metadata.labels?.[key] === value;
    return matchesPattern(entry, displayName(ref)) || (!entry.includes('/') && matchesPattern(entry, ref.name));
}
/**
 * The resources of an Application that patterns `[!]group:kind:[namespace/]name` choose; where all patterns begin with
 * `!`, everything else.
 */
function selectResources(patterns, application) {
    const [out, chosen] = [patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1)), patterns.filter((pattern) => !pattern.startsWith('!'))];
    return (application.status?.resources ?? [])
        .filter((resource) => resource.hook !== true && (chosen.length === 0 || chosen.some((pattern) => isChosenBy(pattern, resource))) && !out.some((pattern) => isChosenBy(pattern, resource)))
        .map(({ group = '', kind, name, namespace }) => ({ group, kind, name, ...(namespace === undefined ? {} : { namespace }) }));
}
function isChosenBy(pattern, resource) {
    const [group = '', kind = '', path = ''] = pattern.split(':');
    const [name = '', namespace] = path.split('/').toReversed();
    return matchesPattern(group, resource.group ?? '') && matchesPattern(kind, resource.kind) && matchesPattern(name, resource.name)
        && (namespace === undefined || matchesPattern(namespace, resource.namespace ?? ''));
}
/**
 * The sync options of a request: present at all they replace the Application's own, so those are sent again, except
 * where a new one has the same name.
 */
function mergeSyncOptions(own, added) {
    const names = new Set(added.map(nameOfOption));
    return [...own.filter((option) => !names.has(nameOfOption(option))), ...added];
}
function nameOfOption(option) {
    return option.split('=')[0] ?? option;
}


/***/ }),

/***/ 24949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ SeenApplications)
/* harmony export */ });
/* harmony import */ var _argocd_selection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19777);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59408);


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

/***/ 99752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ce: () => (/* binding */ appendTrailer),
/* harmony export */   Pk: () => (/* binding */ trailerText),
/* harmony export */   Wi: () => (/* binding */ trailerNames),
/* harmony export */   df: () => (/* binding */ commitMessage)
/* harmony export */ });
/* harmony import */ var _one_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12659);
/* harmony import */ var _reverts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69704);


/** Trailers that this program writes and reads back. */
const trailerNames = {
    workflow: 'Osop-Workflow',
    source: 'Osop-Source',
    image: 'Osop-Image',
    promotion: 'Osop-Promotion',
    /** Page of the CI run: the same one for every attempt of it. */
    job: 'Osop-Job',
    /** In a commit that takes others back: an image and version that they brought, `name version`. */
    quarantine: 'Osop-Quarantine',
    /** In a commit that deploys one all the same: what the override named. */
    override: 'Osop-Quarantine-Override',
    /** Hash of the newest audit record when the commit was made. */
    audit: 'Osop-Audit',
};
/**
 * The message of a commit. A template may have several lines, but none that reads as a trailer of ours or says that
 * this takes a commit back, and nothing that keeps pipelines from seeing the commit (`[skip ci]`) comes from a value.
 */
function commitMessage({ template, values, subject, trailers, mark }) {
    const filled = template === undefined ? quotable(subject, 200) : template.replace(/\{\{\s*(image|tag|app|previous)\s*\}\}/g, (_, name) => quotable(values[name], 200));
    const text = withoutForgeries(filled) || withoutForgeries(quotable(subject, 200)) || 'Set images';
    const own = [...trailers, [_reverts_js__WEBPACK_IMPORTED_MODULE_0__/* .runTrailer */ .VA, mark]].map(([name, value]) => `${name}: ${trailerText(value)}`);
    return `${(0,_one_line_js__WEBPACK_IMPORTED_MODULE_1__/* .upToWord */ .T9)(text, 10_000)}\n\n${own.join('\n')}\n`;
}
/** The same message with one more trailer in its last paragraph, which has some. */
function appendTrailer(message, name, value) {
    return `${message.trimEnd()}\n${trailerNames[name]}: ${trailerText(value)}\n`;
}
/** A value as it stands in a trailer: what is read back is compared with this. The longest image has 455 characters. */
function trailerText(value) {
    return quotable(value, 600);
}
function withoutForgeries(text) {
    return text.split(/\r\n|\r|\n/).map((line) => line.replace(/\p{Cc}/gu, ' ').trimEnd()).filter((line) => !/^\s*Osop-[A-Za-z-]+\s*:/i.test(line)).map(notARevert).join('\n').trim();
}
/** A rollback reads this line as the word of `git revert`. */
function notARevert(line) {
    return /^\s*This reverts commit\b/i.test(line) ? `> ${line.trimStart()}` : line;
}
function quotable(text, max) {
    return (0,_one_line_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(text, max).replaceAll('[', '(').replaceAll(']', ')').replace(/skip-checks/gi, 'skip checks');
}


/***/ }),

/***/ 69704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hu: () => (/* binding */ standingRevert),
/* harmony export */   VA: () => (/* binding */ runTrailer),
/* harmony export */   jS: () => (/* binding */ parseReverts),
/* harmony export */   vt: () => (/* binding */ uncancelled),
/* harmony export */   xp: () => (/* binding */ revertsTrailer)
/* harmony export */ });
/* harmony import */ var _refs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29969);
/* harmony import */ var _trailers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36299);


/** Trailer that names the commit taken back. */
const revertsTrailer = 'Osop-Reverts';
/** Trailer that names the run. */
const runTrailer = 'Osop-Run';
/** The commits that a message says it reverts: by our trailer, or in the words of `git revert` on a line of their own. */
function parseReverts(message) {
    const words = Array.from(message.matchAll(/^This reverts commit ([0-9a-f]{40})\b/gm), (match) => match[1] ?? '');
    return Array.from(new Set([...words, ...(0,_trailers_js__WEBPACK_IMPORTED_MODULE_0__/* .trailerValues */ .u)(message, revertsTrailer).filter(_refs_js__WEBPACK_IMPORTED_MODULE_1__/* .isCommitSha */ ._$)]));
}
/**
 * The commit that has taken `sha` back and has not been taken back itself.
 * `later` are the commits after `sha` on the branch, newest first.
 */
function standingRevert(later, sha) {
    const takenBackBy = new Map();
    for (const commit of later) {
        // Newest first, so whether this revert itself still stands is already known.
        for (const reverted of takenBackBy.has(commit.sha) ? [] : commit.reverts) {
            if (!takenBackBy.has(reverted)) {
                takenBackBy.set(reverted, commit.sha);
            }
        }
    }
    return takenBackBy.get(sha);
}
/**
 * Commits (the newest first) without those that cancel each other out: a revert together with all that it takes back.
 * All of them where nothing would be left.
 */
function uncancelled(commits) {
    const there = new Set(commits.map(({ sha }) => sha));
    const dropped = new Set();
    for (const { sha, reverts } of commits) {
        const pair = !dropped.has(sha) && reverts.length > 0 && reverts.every((reverted) => there.has(reverted) && !dropped.has(reverted));
        if (pair)
            for (const one of [sha, ...reverts])
                dropped.add(one);
    }
    const left = commits.filter(({ sha }) => !dropped.has(sha));
    return left.length === 0 ? commits : left;
}


/***/ }),

/***/ 36299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ trailerValues)
/* harmony export */ });
/* unused harmony export trailersOf */
/** The lines of a message's last paragraph that read as trailers, in their order. Further up such a line may be quoted from somewhere, and says nothing. */
function trailersOf(message) {
    const paragraphs = message.replaceAll('\r\n', '\n').trimEnd().split(/\n[ \t]*\n/);
    const last = paragraphs.length > 1 ? (paragraphs.at(-1) ?? '') : '';
    return last.split('\n').flatMap((line) => {
        const [, name = '', value = ''] = /^([A-Za-z][A-Za-z0-9-]*): (.*)$/.exec(line.trimEnd()) ?? [];
        return name === '' ? [] : [[name, value]];
    });
}
/** The values of one trailer, in their order. Its name is matched to the letter. */
function trailerValues(message, name) {
    return trailersOf(message).flatMap(([found, value]) => (found === name ? [value] : []));
}


/***/ }),

/***/ 72306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   auditedPorts: () => (/* binding */ auditedPorts)
/* harmony export */ });
/* harmony import */ var _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18456);
/* harmony import */ var _core_audit_seen_applications_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24949);
/* harmony import */ var _core_git_commit_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99752);
/* harmony import */ var _core_one_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12659);




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
