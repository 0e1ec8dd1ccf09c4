export const id = 7520;
export const ids = [7520];
export const modules = {

/***/ 67520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createLiveReport: () => (/* binding */ createLiveReport)
});

// EXTERNAL MODULE: ./build/compiled/core/report/text-table.js
var text_table = __webpack_require__(42025);
;// CONCATENATED MODULE: ./build/compiled/adapters/live-view.js

/** How often what turns is drawn anew, in milliseconds. */
const pictureMs = 120;
const live_view_escape = '\u001B[';
const hideCursor = `${live_view_escape}?25l`;
const showCursor = `${live_view_escape}?25h`;
const eraseBelow = `${live_view_escape}J`;
const eraseRight = `${live_view_escape}K`;
/**
 * Draws `picture` again and again until it is closed. Only what has changed is written. The lines of a picture must be narrower
 * than the terminal; where it was made narrower since, those that the terminal has broken are counted as it shows them.
 */
function startLiveTable(screen, { picture, clock }) {
    const ending = new AbortController();
    let drawn = [];
    let frame = 0;
    let paused = false;
    /** To where the table begins. */
    const back = () => {
        const columns = Math.max(1, screen.columns());
        const height = drawn.reduce((sum, line) => sum + Math.max(1, Math.ceil((0,text_table/* columnsOf */.PL)(withoutColor(line)) / columns)), 0);
        return height === 0 ? '' : `\r${live_view_escape}${height}A`;
    };
    const draw = (above = []) => {
        const lines = paused ? [] : picture({ columns: screen.columns(), rows: screen.rows(), frame });
        if (above.length === 0 && lines.length === drawn.length && lines.every((line, place) => line === drawn[place]))
            return;
        const written = [...above, ...lines].map((line) => `${line}${eraseRight}\n`).join('');
        screen.write(`${back()}${written}${eraseBelow}`);
        drawn = lines;
    };
    const erase = () => {
        screen.write(`${back()}${drawn.length === 0 ? '' : eraseBelow}${showCursor}`);
        drawn = [];
    };
    const turn = async () => {
        while (!ending.signal.aborted) {
            draw();
            frame += 1;
            await clock.sleep(pictureMs, ending.signal);
        }
    };
    screen.write(hideCursor);
    turn().catch(() => undefined);
    return {
        log: (lines) => { draw(lines); },
        pause: () => {
            if (paused || ending.signal.aborted)
                return;
            paused = true;
            erase();
        },
        resume: () => {
            if (!paused || ending.signal.aborted)
                return;
            paused = false;
            screen.write(hideCursor);
            draw();
        },
        close: () => {
            if (ending.signal.aborted)
                return;
            ending.abort();
            erase();
        },
    };
}
function withoutColor(line) {
    // oxlint-disable-next-line no-control-regex -- what it looks for begins with one
    return line.replace(/\u001B\[[\d;]*m/g, '');
}

;// CONCATENATED MODULE: ./build/compiled/core/report/live-state.js
/** Nothing has begun. */
const beforeRun = { startedAt: undefined, nodes: [] };
/** What is known after an event. */
function liveStateAfter(state, event) {
    switch (event.type) {
        case 'run-started':
            return { startedAt: event.at, nodes: event.nodes.map(({ id }) => pending(id)) };
        case 'node-started':
            return changed(state, event.node, (node) => ({ ...node, status: 'running', startedAt: event.at, durationMs: undefined, text: event.attempt > 1 ? `attempt ${event.attempt}` : event.purpose, apps: [] }));
        case 'progress':
            return changed(state, event.node, (node) => (event.app === undefined ? { ...node, text: event.message } : { ...node, apps: withApp(node.apps, { name: event.app, ended: undefined, since: event.at, until: undefined, text: withoutName(event.message, event.app) }) }));
        case 'application-ended':
            return changed(state, event.node, (node) => ({ ...node, apps: withApp(node.apps, { name: event.app, ended: event.status, since: event.at, until: event.at, text: withoutName(event.note ?? '', event.app) }) }));
        case 'node-finished':
            return changed(state, event.node, (node) => ({ ...node, status: event.status, durationMs: event.durationMs, text: event.note ?? event.problems[0]?.message ?? '', apps: [] }));
        case 'run-ended':
            return state;
    }
}
function pending(id) {
    return { id, status: 'pending', startedAt: undefined, durationMs: undefined, text: '', apps: [] };
}
function changed(state, id, change) {
    const nodes = state.nodes.some((node) => node.id === id) ? state.nodes : [...state.nodes, pending(id)];
    return { ...state, nodes: nodes.map((node) => (node.id === id ? change(node) : node)) };
}
/** In a log each line names its application; here the row does. */
function withoutName(message, app) {
    return message.startsWith(`${app}: `) ? message.slice(app.length + 2) : message;
}
/** The time of an application counts from the first that was heard of it. */
function withApp(apps, app) {
    const before = apps.find(({ name }) => name === app.name);
    return before === undefined ? [...apps, app] : apps.map((other) => (other === before ? { ...app, since: before.since } : other));
}

// EXTERNAL MODULE: ./build/compiled/core/report/paint.js
var paint = __webpack_require__(84087);
// EXTERNAL MODULE: ./build/compiled/core/report/untrusted-text.js
var untrusted_text = __webpack_require__(48873);
// EXTERNAL MODULE: ./build/compiled/core/report/words.js
var words = __webpack_require__(15750);
;// CONCATENATED MODULE: ./build/compiled/core/report/live-table.js




const spinner = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const timeWidth = 7;
/** Below this, what a row is about says more than what it says. */
const leastText = 10;
/** A narrower window has no room for a name. */
const leastColumns = 10;
/**
 * The table of a run as lines without line ends, none of them as wide as the window, so that no terminal breaks one: a row for
 * each node, below it the applications that it works at, and a line on the whole. What does not fit is counted.
 */
function liveLines(state, view) {
    const { startedAt, nodes } = state;
    if (startedAt === undefined || view.rows < 2 || view.columns < leastColumns)
        return [];
    const rows = fitting(nodes, view);
    const names = rows.shown.map(({ name }) => (0,text_table/* columnsOf */.PL)(name));
    const width = view.columns - 1;
    const nameWidth = Math.min(Math.max(...names, 1), Math.max(8, Math.floor(width * 0.4)), width - 2);
    return [
        ...rows.shown.map((row) => rowLine(row, { width, nameWidth, color: view.color })),
        ...(rows.leftOut === '' ? [] : [(0,paint/* paint */.n)((0,text_table/* tableCell */.xR)(`  ${rows.leftOut}`, { width }).trimEnd(), 'calm', view)]),
        (0,paint/* paint */.n)((0,text_table/* tableCell */.xR)(`  ${totals(nodes)} · ${elapsed(startedAt, view)}`, { width }).trimEnd(), 'calm', view),
    ];
}
function rowLine({ mark, tone, name, time, text }, { width, nameWidth, color }) {
    const withTime = width >= 2 + nameWidth + 1 + timeWidth;
    const textWidth = width - 2 - nameWidth - 1 - timeWidth - 2;
    const named = `${mark} ${(0,text_table/* tableCell */.xR)(name, { width: nameWidth })}${withTime ? ` ${(0,text_table/* tableCell */.xR)(time, { width: timeWidth, align: 'right' })}` : ''}`;
    const line = textWidth < leastText || text === '' ? named.trimEnd() : `${named}  ${(0,text_table/* tableCell */.xR)(text, { width: textWidth }).trimEnd()}`;
    return tone === undefined ? line : (0,paint/* paint */.n)(line, tone, { color });
}
/** Rows of what runs and has failed go before those that have ended, and those before what is to come, where not all fit. */
function fitting(nodes, view) {
    const all = nodes.flatMap((node) => [{ node, rank: rankOf(node), row: nodeRow(node, view) }, ...appRows(node, view).map((row) => ({ node: undefined, rank: 1, row }))]);
    const room = view.rows - 1;
    if (all.length <= room)
        return { shown: all.map(({ row }) => row), leftOut: '' };
    const kept = new Set(all.toSorted((one, other) => one.rank - other.rank).slice(0, Math.max(0, room - 1)));
    const gone = all.filter((entry) => !kept.has(entry));
    const count = (what, isIt) => {
        const found = gone.filter(isIt).length;
        return found === 0 ? [] : [`${found} ${what}`];
    };
    const counts = [
        ...count('running', ({ node, rank }) => node !== undefined && rank === 0),
        ...count('applications', ({ node }) => node === undefined),
        ...count('ended', ({ node, rank }) => node !== undefined && rank === 2),
        ...count('to come', ({ rank }) => rank === 3),
    ];
    return { shown: all.filter((entry) => kept.has(entry)).map(({ row }) => row), leftOut: `… not shown: ${counts.join(', ')}` };
}
function rankOf({ status }) {
    if (status === 'running' || status === 'failed')
        return 0;
    return status === 'pending' ? 3 : 2;
}
function nodeRow(node, view) {
    const { status, startedAt, durationMs } = node;
    const runs = status === 'running';
    const { mark, tone } = words/* statusLooks */.Rg[status];
    return {
        mark: runs ? turning(view) : mark,
        tone: runs ? undefined : tone,
        name: (0,untrusted_text.forLogLine)(node.id, 60),
        time: durationMs !== undefined ? (0,words/* formatDuration */.a3)(durationMs) : startedAt === undefined ? '' : elapsed(startedAt, view),
        text: (0,untrusted_text.forLogLine)(node.text, 300),
    };
}
function appRows(node, view) {
    return node.apps.map(({ name, ended, since, until, text }) => {
        const { mark, tone } = ended === undefined ? { mark: turning(view), tone: undefined } : words/* statusLooks */.Rg[ended];
        return { mark: ' ', tone, name: `${mark} ${(0,untrusted_text.forLogLine)(name, 60)}`, time: (0,words/* formatDuration */.a3)((until ?? view.now).getTime() - since.getTime()), text: (0,untrusted_text.forLogLine)(text, 300) };
    });
}
function totals(nodes) {
    const ended = nodes.filter(({ status }) => status !== 'pending' && status !== 'running').length;
    return `${ended} of ${nodes.length} ${nodes.length === 1 ? 'node' : 'nodes'} done`;
}
function turning({ frame }) {
    return spinner[frame % spinner.length] ?? '';
}
function elapsed(since, { now }) {
    return (0,words/* formatDuration */.a3)(now.getTime() - since.getTime());
}

// EXTERNAL MODULE: ./build/compiled/core/report/lines.js + 1 modules
var report_lines = __webpack_require__(4388);
;// CONCATENATED MODULE: ./build/compiled/core/report/wrap-line.js

/** Colour codes, and what stands between them. */
// oxlint-disable-next-line no-control-regex -- colours begin with one
const pieces = /(\u001B\[[\d;]*m)|( +)|([^ \u001B]+)/g;
/**
 * A line as several that fit into a window, broken between words; further ones are indented, by no more than a third of the
 * window. A word that is wider, as an address is, stays whole: the terminal breaks it, and it can still be copied. Colours go on
 * over the breaks and take no room.
 */
function wrapLine(line, { columns, indent }) {
    const margin = Math.min(indent, Math.floor(columns / 3));
    const lines = [];
    let text = '';
    let width = 0;
    let space = '';
    const end = () => {
        lines.push(text);
        text = ' '.repeat(margin);
        width = margin;
        space = '';
    };
    for (const [piece, color, gap] of line.matchAll(pieces)) {
        if (color !== undefined) {
            text += color;
        }
        else if (gap !== undefined) {
            space = gap;
        }
        else {
            const isFirst = text.trim() === '';
            if (!isFirst && width + space.length + (0,text_table/* columnsOf */.PL)(piece) > columns)
                end();
            text += space;
            width += space.length;
            space = '';
            text += piece;
            width += (0,text_table/* columnsOf */.PL)(piece);
        }
    }
    return [...lines, text];
}

;// CONCATENATED MODULE: ./build/compiled/live-report.js





/** Rows of the window that stay free above the table. */
const rowsAbove = 3;
/** A narrower window has no room for a column of names. */
const usualColumns = 60;
/** Draws from the first event to the last. What the table says by itself is left out above it: that something has begun, or goes on. */
function createLiveReport(screen, { color, clock }) {
    let state = beforeRun;
    let table;
    const close = () => {
        table?.close();
        table = undefined;
        screen.drawing(undefined);
    };
    return {
        tell: (event) => {
            state = liveStateAfter(state, event);
            const columns = screen.columns();
            const own = (0,report_lines.eventLines)(event, { color, startedAt: state.startedAt ?? event.at, narrow: columns < usualColumns });
            // The end is what a log has: its tables have a width of their own.
            const lines = event.type === 'run-ended' ? own : own.flatMap((line) => wrapLine(line, { columns, indent: report_lines.lineIndent }));
            if (event.type === 'run-ended') {
                close();
                screen.write(`${lines.join('\n')}\n`);
                return;
            }
            if (table === undefined) {
                table = startLiveTable(screen, { clock, picture: ({ columns, rows, frame }) => ['', ...liveLines(state, { columns, rows: rows - rowsAbove, frame, now: clock.now(), color })] });
                screen.drawing(table);
            }
            const isShown = event.type === 'node-started' || (event.type === 'progress' && event.heartbeat);
            table.log(isShown ? [] : lines);
        },
        close,
    };
}


/***/ })

};
