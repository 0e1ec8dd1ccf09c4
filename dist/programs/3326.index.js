export const id = 3326;
export const ids = [3326];
export const modules = {

/***/ 3326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w_: () => (/* binding */ parseBlockYaml),
  ZF: () => (/* reexport */ splitDocuments),
  yq: () => (/* binding */ unusual)
});

;// CONCATENATED MODULE: ./build/compiled/core/yaml/block-cursor.js
/** A place in the text of one document, and the state that its readers share. A class, so that all of them have one shape. */
class BlockCursor {
    text;
    /** Offset behind the last character that may be read. */
    end;
    pos;
    /** Columns before the content of the line that `nextLine` went to; -1 behind the last one. */
    indent = 0;
    /** How many blank lines `nextLine` passed, and whether it passed a comment line. */
    blanks = 0;
    comments = false;
    /** Collections that are open. */
    depth = 0;
    /** Where the line ends that `lineAt` looked up last, for `readKnownEntry`. */
    knownEnd = 0;
    constructor(text, pos, end) {
        this.text = text;
        this.end = end;
        this.pos = pos;
    }
}
/** What a reader throws when the full parser has to look at the document. */
class HandOver extends Error {
}
// One object for all: a stack trace for each odd document would cost more than reading it.
const handOver = new HandOver('this document is for the full parser');
/** Gives the document up. Readers call it for what is wrong and for what is merely rare. */
function refuse() {
    throw handOver;
}
/** Character codes that have a meaning in YAML. */
const chars = {
    tab: 9, newline: 10, space: 32, doubleQuote: 34, hash: 35, quote: 39, plus: 43, comma: 44, dash: 45, dot: 46,
    zero: 48, nine: 57, colon: 58, less: 60, greater: 62, bracket: 91, backslash: 92, bracketEnd: 93, underscore: 95,
    brace: 123, bar: 124, braceEnd: 125, byteOrderMark: 0xfeff,
};
const { tab, newline, space, hash, colon } = chars;
/** Deeper documents are handed over: less than `readYaml` allows, so that the limit stays its own. */
const deepest = 40;
/** Enters a collection; its reader counts `depth` down when it is done. */
function enter(cursor) {
    cursor.depth += 1;
    if (cursor.depth > deepest)
        refuse();
}
/** The character code at an offset; the end of the document reads as the end of a line. */
function codeAt(cursor, at) {
    return at < cursor.end ? cursor.text.charCodeAt(at) : newline;
}
/** Leaves the rest of this line unread and goes to the content of the next one that has any. */
function nextLine(cursor) {
    const { text, end } = cursor;
    let at = cursor.pos;
    cursor.blanks = 0;
    cursor.comments = false;
    for (;;) {
        if (at < end && text.charCodeAt(at) !== newline)
            at = text.indexOf('\n', at);
        if (at === -1 || at >= end)
            break;
        const start = at + 1;
        at = start;
        while (at < end && text.charCodeAt(at) === space)
            at += 1;
        if (at >= end)
            break;
        const code = text.charCodeAt(at);
        if (code === newline)
            cursor.blanks += 1;
        else if (code === hash)
            cursor.comments = true;
        else {
            if (code === tab)
                refuse();
            cursor.pos = at;
            cursor.indent = at - start;
            return;
        }
    }
    cursor.pos = end;
    cursor.indent = -1;
}
/** Offset of the line end behind the cursor, or of the document's end. */
function lineEnd({ text, pos, end }) {
    const found = text.indexOf('\n', pos);
    return found === -1 || found > end ? end : found;
}
/** Ends a line behind a value: nothing but spaces and a comment may follow. */
function endLine(cursor) {
    const before = cursor.pos;
    skipSpaces(cursor);
    const code = codeAt(cursor, cursor.pos);
    if (code !== newline && (code !== hash || cursor.pos === before))
        refuse();
    nextLine(cursor);
}
/** Goes to the next character of the line that is no space. */
function skipSpaces(cursor) {
    const { text, end } = cursor;
    let at = cursor.pos;
    while (at < end && text.charCodeAt(at) === space)
        at += 1;
    cursor.pos = at;
}
/**
 * Goes over plain text to what ends it: a colon that ends a key, the `#` of a comment, or the end
 * of the line. Returns the offset behind its last character that is no space.
 */
function scanPlain(cursor) {
    const { text, end } = cursor;
    let at = cursor.pos;
    let stop = at;
    for (; at < end; at += 1) {
        const code = text.charCodeAt(at);
        if (code === space)
            continue;
        if (code <= colon) {
            if (code === newline)
                break;
            if (code === colon) {
                const next = codeAt(cursor, at + 1);
                if (next === space || next === newline)
                    break;
            }
            else if (code === tab)
                refuse();
            else if (code === hash && at !== stop)
                break;
        }
        stop = at + 1;
    }
    cursor.pos = at;
    return stop;
}
/** True where a `-` at this offset begins an item of a sequence. */
function isItem(cursor, at) {
    if (codeAt(cursor, at) !== chars.dash)
        return false;
    const next = codeAt(cursor, at + 1);
    if (next === tab)
        refuse();
    return next === space || next === newline;
}

// EXTERNAL MODULE: ./build/compiled/core/yaml/scalars.js
var scalars = __webpack_require__(11603);
;// CONCATENATED MODULE: ./build/compiled/core/yaml/block-scalars.js


const { newline: block_scalars_newline, hash: block_scalars_hash, dash, zero, nine, colon: block_scalars_colon, less, underscore } = chars;
/** What the first character of plain text says about it. */
const kind = { refused: 0, text: 1, numeric: 2, word: 3 };
const kinds = new Uint8Array(128).fill(kind.text, 33, 127);
for (const indicator of '?:,[]{}#&*!|>\'"%@`')
    kinds[indicator.charCodeAt(0)] = kind.refused;
for (const numeric of '0123456789+-.')
    kinds[numeric.charCodeAt(0)] = kind.numeric;
for (const letter of '~nNtTfFyYoO')
    kinds[letter.charCodeAt(0)] = kind.word;
/** Refuses characters that plain text cannot begin with, and a few with which it rarely does. */
function checkPlainStart(code) {
    if (code < 128 && kinds[code] === kind.refused)
        refuse();
}
/** The value of plain text on one line. */
function plainValue(text, start, stop) {
    const code = text.charCodeAt(start);
    if (code >= 128)
        return text.slice(start, stop);
    const found = kinds[code];
    if (found === kind.numeric)
        return numericValue(text, start, stop);
    const source = text.slice(start, stop);
    if (found !== kind.word || stop - start > 5)
        return source;
    if (source === 'true')
        return true;
    return source === 'false' ? false : (0,scalars/* plainScalar */.d)(source, 'kubernetes');
}
function numericValue(text, start, stop) {
    let value = 0;
    let at = start;
    for (; at < stop; at += 1) {
        const digit = text.charCodeAt(at) - zero;
        if (digit < 0 || digit > 9)
            break;
        value = value * 10 + digit;
    }
    // A leading zero may mean octal, and beyond 15 digits the sum above would round.
    const leadingZero = text.charCodeAt(start) === zero && stop - start > 1;
    if (at === stop && !leadingZero && stop - start <= 15)
        return value;
    const source = text.slice(start, stop);
    if (!mayBeNumber(text, start, stop))
        return source;
    const number = (0,scalars/* plainScalar */.d)(source, 'kubernetes');
    if (typeof number === 'number' && !Number.isFinite(number))
        refuse();
    return number;
}
/** Sorts out flags such as `--port` and quantities such as `100Mi` without a regular expression. */
function mayBeNumber(text, start, stop) {
    const first = text.charCodeAt(start);
    const second = text.charCodeAt(start + 1);
    if (first === dash && (second === dash || second > nine))
        return false;
    const last = text.charCodeAt(stop - 1) | 0x20;
    const letter = last >= 0x61 && last <= 0x7a;
    // `f` is a hexadecimal digit and ends `.inf`; `n` ends `.nan`.
    return !letter || last <= 0x66 || last === 0x6e;
}
/** Reads on where plain text ended: a comment, or lines that continue it because they are further right than `parent`. */
function finishPlain(cursor, start, stop, parent) {
    const { text } = cursor;
    const commented = codeAt(cursor, cursor.pos) === block_scalars_hash;
    nextLine(cursor);
    if (cursor.indent <= parent)
        return plainValue(text, start, stop);
    // What follows a document that is one plain scalar, and text behind a comment, is rarely meant.
    if (parent < 0 || commented)
        refuse();
    const parts = [text.slice(start, stop)];
    while (cursor.indent > parent) {
        if (cursor.comments)
            refuse();
        parts.push(cursor.blanks === 0 ? ' ' : '\n'.repeat(cursor.blanks));
        const from = cursor.pos;
        const to = scanPlain(cursor);
        if (codeAt(cursor, cursor.pos) !== block_scalars_newline)
            refuse();
        parts.push(text.slice(from, to));
        nextLine(cursor);
    }
    return parts.join('');
}
/** The implicit-key limit of YAML is 1,024 with quotes and spaces; nothing ordinary comes near. */
const longestKey = 1000;
/** The name that plain text gives to an entry. */
function plainKey(cursor, start, stop) {
    if (cursor.pos - start > longestKey)
        refuse();
    const { text } = cursor;
    const code = text.charCodeAt(start);
    const found = code < 128 ? kinds[code] : kind.text;
    if (found === kind.text) {
        const source = text.slice(start, stop);
        if ((code === underscore && source === '__proto__') || (code === less && source === '<<'))
            refuse();
        return source;
    }
    const value = plainValue(text, start, stop);
    return value === null || typeof value === 'object' ? refuse() : String(value);
}
/** The name that a quoted scalar which was read from `start` gives to an entry. */
function quotedKey(cursor, start, value) {
    if (cursor.pos - start > longestKey || value === '__proto__')
        refuse();
    if (cursor.text.slice(start, cursor.pos).includes('\n'))
        refuse();
    return value;
}
/** Goes over the colon that ends a key; false where none stands. */
function passColon(cursor) {
    if (codeAt(cursor, cursor.pos) !== block_scalars_colon)
        return false;
    cursor.pos += 1;
    return true;
}

;// CONCATENATED MODULE: ./build/compiled/core/yaml/block-quotes.js

const { tab: block_quotes_tab, newline: block_quotes_newline, space: block_quotes_space, doubleQuote, quote, backslash } = chars;
/**
 * The text of a quoted scalar; the cursor goes behind its last quote. Lines that continue it stand
 * further right than the column `parent`; with -1 it must end on its line.
 */
function readQuoted(cursor, parent) {
    return codeAt(cursor, cursor.pos) === quote ? readSingleQuoted(cursor, parent) : readDoubleQuoted(cursor, parent);
}
function readSingleQuoted(cursor, parent) {
    const { text, end } = cursor;
    let from = cursor.pos + 1;
    let folded = '';
    let doubled = false;
    for (let at = from; at < end; at += 1) {
        const code = text.charCodeAt(at);
        if (code === block_quotes_newline) {
            folded += text.slice(from, trimmedEnd(text, from, at)) + foldLines(cursor, at, parent);
            from = cursor.pos;
            at = from - 1;
        }
        else if (code === quote) {
            if (codeAt(cursor, at + 1) !== quote) {
                cursor.pos = at + 1;
                const source = folded + text.slice(from, at);
                return doubled ? source.replaceAll("''", "'") : source;
            }
            doubled = true;
            at += 1;
        }
    }
    return refuse();
}
function readDoubleQuoted(cursor, parent) {
    const { text, end } = cursor;
    let from = cursor.pos + 1;
    let parts;
    for (let at = from; at < end; at += 1) {
        const code = text.charCodeAt(at);
        if (code === doubleQuote) {
            cursor.pos = at + 1;
            const source = text.slice(from, at);
            if (parts === undefined)
                return source;
            parts.push(source);
            return parts.join('');
        }
        if (code === block_quotes_newline) {
            (parts ??= []).push(text.slice(from, trimmedEnd(text, from, at)), foldLines(cursor, at, parent));
        }
        else if (code === backslash) {
            (parts ??= []).push(text.slice(from, at), block_quotes_unescape(cursor, at + 1, parent));
        }
        else {
            continue;
        }
        from = cursor.pos;
        at = from - 1;
    }
    return refuse();
}
/** White space before a line end is no part of the text. */
function trimmedEnd(text, from, at) {
    let stop = at;
    while (stop > from && text.charCodeAt(stop - 1) === block_quotes_space)
        stop -= 1;
    if (stop > from && text.charCodeAt(stop - 1) === block_quotes_tab)
        refuse();
    return stop;
}
/** What the line end at an offset and the blank lines behind it stand for; the cursor goes to the text that continues. */
function foldLines(cursor, lineEnd, parent) {
    if (parent < 0)
        refuse();
    const { text, end } = cursor;
    let at = lineEnd;
    for (let blanks = 0; at < end; blanks += 1) {
        const start = at + 1;
        at = start;
        while (at < end && text.charCodeAt(at) === block_quotes_space)
            at += 1;
        const code = codeAt(cursor, at);
        if (code === block_quotes_newline)
            continue;
        if (code === block_quotes_tab || at - start <= parent)
            refuse();
        cursor.pos = at;
        return blanks === 0 ? ' ' : '\n'.repeat(blanks);
    }
    return refuse();
}
const escapes = new Map(Object.entries({ n: '\n', t: '\t', r: '\r', '"': '"', '\\': '\\', '/': '/', ' ': ' ', b: '\b', f: '\f' }));
const hexLengths = new Map(Object.entries({ x: 2, u: 4, U: 8 }));
/** What an escape sequence stands for; `at` is behind its backslash, and the cursor goes behind it. */
function block_quotes_unescape(cursor, at, parent) {
    if (at >= cursor.end)
        refuse();
    const letter = cursor.text.charAt(at);
    if (letter === '\n') {
        // An escaped line end is nothing at all; with blank lines behind it, it is for the full parser.
        return foldLines(cursor, at, parent) === ' ' ? '' : refuse();
    }
    cursor.pos = at + 1;
    const simple = escapes.get(letter);
    if (simple !== undefined)
        return simple;
    const length = hexLengths.get(letter) ?? refuse();
    const digits = cursor.text.slice(at + 1, at + 1 + length);
    const code = /^[0-9a-fA-F]+$/.test(digits) && digits.length === length ? Number.parseInt(digits, 16) : refuse();
    cursor.pos += length;
    // A cursor behind the end of the document finds no closing quote.
    return code <= 0x10ffff ? String.fromCodePoint(code) : refuse();
}

;// CONCATENATED MODULE: ./build/compiled/core/yaml/block-flow.js



const { tab: block_flow_tab, newline: block_flow_newline, space: block_flow_space, doubleQuote: block_flow_doubleQuote, hash: block_flow_hash, quote: block_flow_quote, comma, dash: block_flow_dash, colon: block_flow_colon, bracket, bracketEnd, brace, braceEnd } = chars;
/** The value of a flow collection (`[…]`, `{…}`) that ends on its line; the cursor goes behind it. */
function readFlow(cursor) {
    enter(cursor);
    const value = codeAt(cursor, cursor.pos) === bracket ? readList(cursor) : readPairs(cursor);
    cursor.pos += 1;
    cursor.depth -= 1;
    return value;
}
function readList(cursor) {
    const items = [];
    while (more(cursor, bracketEnd)) {
        items.push(readValue(cursor));
        if (!endItem(cursor, bracketEnd))
            break;
    }
    return items;
}
function readPairs(cursor) {
    const target = {};
    while (more(cursor, braceEnd)) {
        const key = readFlowKey(cursor);
        if (Object.hasOwn(target, key))
            refuse();
        skipSpaces(cursor);
        target[key] = readValue(cursor);
        if (!endItem(cursor, braceEnd))
            break;
    }
    return target;
}
/** From an opening bracket or a comma to the next item; false at the closing bracket. */
function more(cursor, close) {
    cursor.pos += 1;
    skipSpaces(cursor);
    return codeAt(cursor, cursor.pos) !== close;
}
/** Behind an item: true at a comma, false at the closing bracket. */
function endItem(cursor, close) {
    skipSpaces(cursor);
    const code = codeAt(cursor, cursor.pos);
    if (code !== comma && code !== close)
        refuse();
    return code === comma;
}
function readValue(cursor) {
    const start = cursor.pos;
    const code = codeAt(cursor, start);
    if (code === block_flow_doubleQuote || code === block_flow_quote)
        return readQuoted(cursor, -1);
    if (code === bracket || code === brace)
        return readFlow(cursor);
    const stop = scanFlowPlain(cursor, code);
    if (codeAt(cursor, cursor.pos) === block_flow_colon)
        refuse();
    return plainValue(cursor.text, start, stop);
}
function readFlowKey(cursor) {
    const start = cursor.pos;
    const code = codeAt(cursor, start);
    if (code === block_flow_doubleQuote || code === block_flow_quote) {
        const key = quotedKey(cursor, start, readQuoted(cursor, -1));
        return passColon(cursor) ? key : refuse();
    }
    const key = plainKey(cursor, start, scanFlowPlain(cursor, code));
    return passColon(cursor) ? key : refuse();
}
function endsFlowText(code) {
    return code === comma || code === bracketEnd || code === braceEnd || code === bracket || code === brace;
}
/** As `scanPlain`, with the indicators that end plain text inside of brackets. */
function scanFlowPlain(cursor, first) {
    checkPlainStart(first);
    const { text, end } = cursor;
    let at = cursor.pos;
    if (first === block_flow_dash) {
        const next = codeAt(cursor, at + 1);
        if (next === block_flow_space || next === block_flow_newline || endsFlowText(next))
            refuse();
    }
    let stop = at;
    for (; at < end; at += 1) {
        const code = text.charCodeAt(at);
        if (code === block_flow_space)
            continue;
        if (endsFlowText(code))
            break;
        if (code === block_flow_newline || code === block_flow_tab || (code === block_flow_hash && at !== stop))
            refuse();
        if (code === block_flow_colon) {
            const next = codeAt(cursor, at + 1);
            if (next === block_flow_space || next === block_flow_newline || endsFlowText(next))
                break;
        }
        stop = at + 1;
    }
    cursor.pos = at;
    return stop;
}

;// CONCATENATED MODULE: ./build/compiled/core/yaml/block-lines.js



const { newline: block_lines_newline, doubleQuote: block_lines_doubleQuote, hash: block_lines_hash, quote: block_lines_quote, dash: block_lines_dash, dot, colon: block_lines_colon, bracket: block_lines_bracket, brace: block_lines_brace, bar, greater } = chars;
/** A line that is read where it stands. */
const other = { kind: 'other' };
/** Longer lines rarely come twice. */
const longestLine = 100;
/** A power of two: the number of lines that are remembered. */
const places = 16_384;
/**
 * Manifests repeat their lines: `spec:`, `- name: http`, `apiVersion: v1`. Each is understood once and then recognised, which
 * takes a third of the time. Every line has one place, by a few of its characters, and the latest one keeps it.
 */
const sources = filled('');
const lines = filled(other);
/** Without a function for each place, which would take a millisecond of every start. */
function filled(value) {
    const all = [];
    all.length = places;
    return all.fill(value);
}
/** The line whose content is between two offsets of the text. */
function knownLine(text, start, end) {
    const length = end - start;
    if (length > longestLine || length === 0)
        return other;
    const place = placeOf(text, start, length);
    // V8 compares two texts by words, and `startsWith` goes by characters.
    const found = text.slice(start, end);
    if (sources[place] === found)
        return lines[place] ?? other;
    const source = copied(found);
    const line = understand(source);
    sources[place] = source;
    lines[place] = line;
    return line;
}
/** The same text by itself: a slice keeps all of the text that it was cut from. */
function copied(slice) {
    return [slice.slice(0, 1), slice.slice(1)].join('');
}
/** Lines of manifests differ at their ends and in the middle; where they do not, they take each other's place. */
function placeOf(text, start, length) {
    const end = start + length;
    let hash = length;
    hash = mixed(hash, text.charCodeAt(start));
    hash = mixed(hash, text.charCodeAt(start + (length >> 2)));
    hash = mixed(hash, text.charCodeAt(start + (length >> 1)));
    hash = mixed(hash, text.charCodeAt(end - (length >> 2) - 1));
    for (let at = Math.max(start, end - 4); at < end; at += 1)
        hash = mixed(hash, text.charCodeAt(at));
    return (hash ^ (hash >> 7) ^ (hash >> 14) ^ (hash >> 21)) & (places - 1);
}
/** Mixes a character into a hash. By shifts: they stay within 32 bits for every compiler of V8. */
function mixed(hash, code) {
    return (hash << 4) ^ (hash >> 28) ^ code;
}
function understand(source) {
    try {
        return readLine(new BlockCursor(source, 0, source.length));
    }
    catch (error) {
        if (error instanceof HandOver)
            return other;
        throw error;
    }
}
function readLine(cursor) {
    const key = readLineKey(cursor);
    if (key === undefined)
        return other;
    const behind = cursor.pos;
    skipSpaces(cursor);
    const start = cursor.pos;
    const code = codeAt(cursor, start);
    if (code === block_lines_newline || (code === block_lines_hash && start > behind))
        return { kind: 'open', key };
    if (code === block_lines_hash || code === block_lines_dash || code === block_lines_bracket || code === block_lines_brace || code === bar || code === greater)
        return other;
    if (code === block_lines_doubleQuote || code === block_lines_quote) {
        const value = readQuoted(cursor, -1);
        return endsLine(cursor) ? { kind: 'pair', key, value } : other;
    }
    checkPlainStart(code);
    const stop = scanPlain(cursor);
    if (codeAt(cursor, cursor.pos) === block_lines_colon)
        return other;
    const value = plainValue(cursor.text, start, stop);
    return typeof value === 'object' && value !== null ? other : { kind: 'pair', key, value };
}
/** The key and its colon; undefined where what it means depends on its place. */
function readLineKey(cursor) {
    const code = codeAt(cursor, 0);
    if (code === block_lines_dash || code === dot)
        return undefined;
    let key;
    if (code === block_lines_doubleQuote || code === block_lines_quote) {
        const value = readQuoted(cursor, -1);
        skipSpaces(cursor);
        key = quotedKey(cursor, 0, value);
    }
    else {
        checkPlainStart(code);
        key = plainKey(cursor, 0, scanPlain(cursor));
    }
    if (codeAt(cursor, cursor.pos) !== block_lines_colon)
        return undefined;
    const next = codeAt(cursor, cursor.pos + 1);
    if (next !== chars.space && next !== block_lines_newline)
        return undefined;
    cursor.pos += 1;
    return key;
}
function endsLine(cursor) {
    const before = cursor.pos;
    skipSpaces(cursor);
    const code = codeAt(cursor, cursor.pos);
    return code === block_lines_newline || (code === block_lines_hash && cursor.pos > before);
}

;// CONCATENATED MODULE: ./build/compiled/core/yaml/block-text.js

const { tab: block_text_tab, newline: block_text_newline, space: block_text_space, hash: block_text_hash, plus, dash: block_text_dash, greater: block_text_greater } = chars;
/** The text of a block scalar (`|`, `>`) whose lines are further right than the column `parent`. */
function readBlockText(cursor, parent) {
    const folded = codeAt(cursor, cursor.pos) === block_text_greater;
    cursor.pos += 1;
    const chomping = codeAt(cursor, cursor.pos);
    if (chomping === plus || chomping === block_text_dash)
        cursor.pos += 1;
    passHeader(cursor);
    const lines = new TextLines(cursor, parent);
    const value = folded ? foldedText(lines) : literalText(lines);
    // Back to the line end before the first line that is not text, for `nextLine` to look at it.
    cursor.pos = lines.at - 1;
    nextLine(cursor);
    if (chomping === block_text_dash)
        return value;
    return chomping === plus ? value + '\n'.repeat(Math.max(1, lines.blanks)) : `${value}\n`;
}
/** An indentation indicator is no line end either: rare, and handed over. */
function passHeader(cursor) {
    const before = cursor.pos;
    let at = before;
    while (codeAt(cursor, at) === block_text_space)
        at += 1;
    const code = codeAt(cursor, at);
    if (code !== block_text_newline && (code !== block_text_hash || at === before))
        refuse();
    const end = cursor.text.indexOf('\n', at);
    if (end === -1 || end >= cursor.end)
        refuse();
    cursor.pos = end + 1;
}
/** Walks over the lines of a block scalar. */
class TextLines {
    /** Line ends since the last line that held text; before the first one, blank lines. */
    blanks = 0;
    /** Where the line begins that is not part of the scalar. */
    at;
    indent;
    #cursor;
    #start;
    #end = 0;
    constructor(cursor, parent) {
        this.#cursor = cursor;
        const { text, end } = cursor;
        let widest = 0;
        let at = cursor.pos;
        let start = at;
        for (;;) {
            while (at < end && text.charCodeAt(at) === block_text_space)
                at += 1;
            if (at >= end)
                refuse();
            if (text.charCodeAt(at) !== block_text_newline)
                break;
            widest = Math.max(widest, at - start);
            this.blanks += 1;
            at += 1;
            start = at;
        }
        this.indent = at - start;
        // Empty scalars, and blank lines that reach further than the text, have rules of their own.
        if (this.indent <= parent || widest > this.indent || text.charCodeAt(at) === block_text_tab)
            refuse();
        this.at = start;
        this.#start = at;
    }
    /** The text of the line that was gone to, without its indentation. */
    take() {
        const { text, end } = this.#cursor;
        const found = text.indexOf('\n', this.#start);
        this.#end = found === -1 || found >= end ? end : found;
        this.blanks = this.#end === end ? 0 : 1;
        return text.slice(this.#start, this.#end);
    }
    /** Goes to the next line that holds text; false behind the last one. */
    next() {
        const { text, end } = this.#cursor;
        let start = this.#end + 1;
        for (; start < end; start += 1) {
            const margin = start + this.indent;
            let at = start;
            while (at < margin && at < end && text.charCodeAt(at) === block_text_space)
                at += 1;
            // White space without a line end behind it closes a text in several ways.
            if (at >= end)
                refuse();
            const code = text.charCodeAt(at);
            if (code !== block_text_newline) {
                this.at = start;
                this.#start = at;
                return at === margin;
            }
            this.blanks += 1;
            start = at;
        }
        this.at = start;
        return false;
    }
}
function literalText(lines) {
    const parts = [];
    do {
        // The line end of the line before is among the blanks, except at the very beginning.
        for (let blank = parts.length === 0 ? 0 : 1; blank < lines.blanks; blank += 1)
            parts.push('');
        parts.push(lines.take());
    } while (lines.next());
    return parts.join('\n');
}
/** Folds as https://yaml.org/spec/1.2.2/#813-folded-style says: lines that begin with white space keep their line ends. */
function foldedText(lines) {
    const parts = ['\n'.repeat(lines.blanks)];
    let before = 'nothing';
    do {
        const empty = lines.blanks - 1;
        const line = lines.take();
        const first = line.charCodeAt(0);
        const indented = first === block_text_space || first === block_text_tab;
        if (before !== 'nothing') {
            const kept = indented || before === 'indented';
            parts.push(kept ? '\n'.repeat(empty + 1) : empty === 0 ? ' ' : '\n'.repeat(empty));
        }
        parts.push(line);
        before = indented ? 'indented' : 'text';
    } while (lines.next());
    return parts.join('');
}

;// CONCATENATED MODULE: ./build/compiled/core/yaml/rare-characters.js
/**
 * Controls, the line separators of YAML 1.1, and byte order marks: some are errors, all are suspicious. In three parts, because V8
 * looks for a few characters at once several times as fast as for many.
 */
// oxlint-disable-next-line no-control-regex
const rare = [/[\0-\x08\x0b-\x0f]/, /[\x10-\x1f]/, /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/];
/** Whether a text whose line ends are LF has characters that the full parser is to judge. */
function hasRareCharacters(text) {
    return rare.some((characters) => characters.test(text));
}

;// CONCATENATED MODULE: ./build/compiled/core/yaml/split-documents.js


/** `readYaml` has something to say about more than this. */
const mostDocuments = 5_000;
const { tab: split_documents_tab, newline: split_documents_newline, space: split_documents_space, hash: split_documents_hash, dash: split_documents_dash, dot: split_documents_dot, byteOrderMark } = chars;
const [percent, question, carriageReturn] = [37, 63, 13];
/** A line that may begin or end a document, or is for the full parser: without one, all behind the first content is one document. */
const telling = /^[-.%?]/m;
/**
 * Splits a stream at its `---` and `...` lines, which belong to none of the slices. There are as
 * many slices as `readYaml` finds documents, empty ones included; a text of comments has none.
 *
 * Undefined where lines alone may not tell the documents apart: directives, `?` keys at the start
 * of a line, anything but a comment behind `---`, a `...` that ends nothing, tabs before the first
 * content, NUL, a byte order mark within the text, rare characters in comments outside of the slices.
 * Those are for the full parser. Inside quotes and brackets `---` at the start of a line is an error, so
 * one of the slices around it is an error too. `yaml` 2.9.1 finds two documents in `> ---`, which
 * is an error as well: a slice that is handed to the full parser may hold more than one.
 */
function splitDocuments(text) {
    if (text.includes('\0') || text.includes('\uFEFF', 1))
        return undefined;
    const slices = splitAtLines(text);
    return slices === undefined || isRareOutside(text, slices) ? undefined : slices;
}
/** Whether what belongs to no slice, comments and the lines between them, is for the full parser. */
function isRareOutside(text, slices) {
    let behind = text.charCodeAt(0) === byteOrderMark ? 1 : 0;
    for (const { start, end } of slices) {
        if (isRare(text, behind, start))
            return true;
        behind = end;
    }
    return isRare(text, behind, text.length);
}
function isRare(text, start, end) {
    return start < end && hasRareCharacters(text.slice(start, end).replaceAll('\r\n', '\n'));
}
function splitAtLines(text) {
    const divided = telling.test(text);
    const slices = [];
    let start = 0;
    let first = 1;
    /** A document is open once it has a `---` or a line of its own. */
    let open = false;
    let content = false;
    let at = text.charCodeAt(0) === byteOrderMark ? 1 : 0;
    for (let line = 1; at < text.length; line += 1) {
        const found = text.indexOf('\n', at);
        const next = found === -1 ? text.length : found + 1;
        const code = text.charCodeAt(at);
        if (code === percent || code === question)
            return undefined;
        const marker = code === split_documents_dash || code === split_documents_dot ? markerAt(text, at) : 'none';
        if (marker === 'unclear')
            return undefined;
        if (marker === 'none') {
            if (!content) {
                const found = contentOf(text, at);
                // A tab may be indentation or nothing, depending on the `---` before it.
                if (found === 'unclear')
                    return undefined;
                content = found === 'content';
                open ||= content;
                if (content && !divided)
                    break;
            }
        }
        else {
            if (marker === 'end' && !open)
                return undefined;
            if (open)
                slices.push({ start, end: at, line: first });
            open = marker === 'start';
            content = false;
            start = next;
            first = found === -1 ? line : line + 1;
            if (slices.length > mostDocuments)
                return undefined;
        }
        at = next;
    }
    if (open)
        slices.push({ start, end: text.length, line: first });
    return slices;
}
function markerAt(text, at) {
    const start = text.startsWith('---', at);
    if (!start && !text.startsWith('...', at))
        return 'none';
    let behind = at + 3;
    while (text.charCodeAt(behind) === split_documents_space)
        behind += 1;
    const code = text.charCodeAt(behind);
    const ended = Number.isNaN(code) || code === split_documents_newline || (code === carriageReturn && text.charCodeAt(behind + 1) === split_documents_newline);
    if (ended || (code === split_documents_hash && behind > at + 3))
        return start ? 'start' : 'end';
    // `---x` is text like any other, but not worth telling apart from what is not.
    return 'unclear';
}
function contentOf(text, from) {
    let at = from;
    while (text.charCodeAt(at) === split_documents_space)
        at += 1;
    const code = text.charCodeAt(at);
    if (code === split_documents_tab)
        return 'unclear';
    const empty = Number.isNaN(code) || code === split_documents_newline || code === split_documents_hash || (code === carriageReturn && text.charCodeAt(at + 1) === split_documents_newline);
    return empty ? 'none' : 'content';
}

;// CONCATENATED MODULE: ./build/compiled/core/yaml/block-yaml.js








/** What `parseBlockYaml` gives for a document that the full parser has to read. */
const unusual = Symbol('unusual');
const { newline: block_yaml_newline, space: block_yaml_space, doubleQuote: block_yaml_doubleQuote, hash: block_yaml_hash, quote: block_yaml_quote, dash: block_yaml_dash, dot: block_yaml_dot, colon: block_yaml_colon, greater: block_yaml_greater, bracket: block_yaml_bracket, brace: block_yaml_brace, bar: block_yaml_bar, byteOrderMark: block_yaml_byteOrderMark } = chars;
/**
 * The value of one document's text, such as a slice of `splitDocuments`, or `unusual`. A value is
 * always what `readYaml` gives by the Kubernetes rules, for a text with which it finds no problem;
 * everything wrong and everything rare (anchors, tags, merge keys, flow collections over several
 * lines, …) is left to it. Its limit on the length of a text is for the caller to keep.
 *
 * Objects are ordinary ones: `__proto__` is among the rare things, but a lookup of a name such as
 * `constructor` has to ask `Object.hasOwn`.
 */
function parseBlockYaml(text, start = 0, end = text.length) {
    const from = text.charCodeAt(start) === block_yaml_byteOrderMark ? start + 1 : start;
    if (from > start && isShiftedByMark(text, from))
        return unusual;
    const slice = text.slice(from, end);
    // The full parser reads CRLF as LF wherever it stands, and only values are wanted here.
    const crlf = slice.includes('\r');
    const source = crlf ? slice.replaceAll('\r\n', '\n') : slice;
    if (hasRareCharacters(source))
        return unusual;
    // A slice of a slice would be slower to read than the text itself.
    const cursor = crlf ? new BlockCursor(source, 0, source.length) : new BlockCursor(text, from, Math.min(end, text.length));
    try {
        return readDocument(cursor);
    }
    catch (error) {
        if (error instanceof HandOver)
            return unusual;
        throw error;
    }
}
/** `yaml` 2.9.1 counts a byte order mark as a column of sequences and of indented text. */
function isShiftedByMark(text, at) {
    const code = text.charCodeAt(at);
    return code === block_yaml_space || (code === block_yaml_dash && !text.startsWith('---', at));
}
function readDocument(cursor) {
    firstLine(cursor);
    if (isMarker(cursor)) {
        cursor.pos += 3;
        endLine(cursor);
        if (isMarker(cursor))
            refuse();
    }
    if (cursor.indent < 0)
        return null;
    const value = readNode(cursor, cursor.indent, -1);
    // What is left has an indentation that fits nowhere, or is a second document.
    if (cursor.indent >= 0)
        refuse();
    return value;
}
function firstLine(cursor) {
    const start = cursor.pos;
    skipSpaces(cursor);
    const code = codeAt(cursor, cursor.pos);
    if (code === block_yaml_newline || code === block_yaml_hash)
        nextLine(cursor);
    else
        cursor.indent = cursor.pos - start;
}
/** True at a `---` that begins a document; other things that may look like it are refused. */
function isMarker(cursor) {
    const { text, pos } = cursor;
    if (cursor.indent !== 0)
        return false;
    if (text.startsWith('...', pos))
        refuse();
    return text.startsWith('---', pos);
}
/** A value that begins on a line of its own, or behind the `-` of an item, at this column. */
function readNode(cursor, column, parent) {
    const start = cursor.pos;
    const code = codeAt(cursor, start);
    if (code === block_yaml_dash && isItem(cursor, start))
        return readSequence(cursor, column);
    if (code === block_yaml_bracket || code === block_yaml_brace)
        return readFlowValue(cursor);
    const line = lineAt(cursor);
    if (line.kind !== 'other')
        return readMapping(cursor, column, line);
    if (code === block_yaml_doubleQuote || code === block_yaml_quote) {
        const value = readQuoted(cursor, parent);
        if (endsKey(cursor))
            return readMapping(cursor, column, other, quotedKey(cursor, start, value));
        endLine(cursor);
        return value;
    }
    checkPlainStart(code);
    const stop = scanPlain(cursor);
    if (codeAt(cursor, cursor.pos) !== block_yaml_colon) {
        // After a blank line or a comment, `yaml` 2.9.1 takes lines for a continuation that are further left.
        if (column === cursor.indent && parent >= 0 && (cursor.blanks > 0 || cursor.comments))
            refuse();
        return finishPlain(cursor, start, stop, parent);
    }
    const key = plainKey(cursor, start, stop);
    cursor.pos += 1;
    return readMapping(cursor, column, other, key);
}
function readFlowValue(cursor) {
    const value = readFlow(cursor);
    endLine(cursor);
    return value;
}
/** Passes the colon behind a quoted key; where none stands the cursor keeps its place. */
function endsKey(cursor) {
    const before = cursor.pos;
    skipSpaces(cursor);
    const next = codeAt(cursor, cursor.pos + 1);
    if ((next === block_yaml_space || next === block_yaml_newline) && passColon(cursor))
        return true;
    cursor.pos = before;
    return false;
}
function lineAt(cursor) {
    cursor.knownEnd = lineEnd(cursor);
    return knownLine(cursor.text, cursor.pos, cursor.knownEnd);
}
/** The mapping at a column, whose first line was looked up; where that told nothing, its key and colon were read. */
function readMapping(cursor, column, firstLine, firstKey = '') {
    enter(cursor);
    const target = {};
    let line = firstLine;
    let key = firstKey;
    for (;;) {
        if (line.kind === 'other') {
            if (Object.hasOwn(target, key))
                refuse();
            target[key] = readEntry(cursor, column);
        }
        else {
            if (Object.hasOwn(target, line.key))
                refuse();
            target[line.key] = readKnownEntry(cursor, column, line);
        }
        if (cursor.indent !== column)
            break;
        line = lineAt(cursor);
        if (line.kind === 'other')
            key = readKey(cursor);
    }
    if (cursor.indent > column)
        refuse();
    cursor.depth -= 1;
    return target;
}
function readKnownEntry(cursor, column, line) {
    const start = cursor.pos;
    cursor.pos = cursor.knownEnd;
    nextLine(cursor);
    if (line.kind === 'open')
        return readBelow(cursor, column);
    if (cursor.indent <= column)
        return line.value;
    // Text that goes on below its line, or an error: read where it stands.
    cursor.pos = start;
    readKey(cursor);
    return readEntry(cursor, column);
}
/** What stands below the line of its key. */
function readBelow(cursor, column) {
    if (cursor.indent > column)
        return readNode(cursor, cursor.indent, column);
    return cursor.indent === column && isItem(cursor, cursor.pos) ? readSequence(cursor, column) : null;
}
function readKey(cursor) {
    const start = cursor.pos;
    const code = codeAt(cursor, start);
    if (code === block_yaml_doubleQuote || code === block_yaml_quote) {
        const value = readQuoted(cursor, -1);
        return endsKey(cursor) ? quotedKey(cursor, start, value) : refuse();
    }
    checkPlainStart(code);
    if (cursor.indent === 0 && (code === block_yaml_dash || code === block_yaml_dot))
        refuse();
    if (code === block_yaml_dash && isItem(cursor, start))
        refuse();
    const stop = scanPlain(cursor);
    const key = plainKey(cursor, start, stop);
    return passColon(cursor) ? key : refuse();
}
/** The value behind a colon: on its line, further right on a later one, or a sequence below its key. */
function readEntry(cursor, column) {
    skipSpaces(cursor);
    const start = cursor.pos;
    const code = codeAt(cursor, start);
    switch (code) {
        case block_yaml_newline:
        case block_yaml_hash:
            nextLine(cursor);
            return readBelow(cursor, column);
        case block_yaml_doubleQuote:
        case block_yaml_quote: {
            const value = readQuoted(cursor, column);
            endLine(cursor);
            return value;
        }
        case block_yaml_bracket:
        case block_yaml_brace:
            return readFlowValue(cursor);
        case block_yaml_bar:
        case block_yaml_greater:
            return readBlockText(cursor, column);
        default: {
            checkPlainStart(code);
            if (code === block_yaml_dash && isItem(cursor, start))
                refuse();
            const stop = scanPlain(cursor);
            // A second colon: no mapping begins on the line of its key.
            if (codeAt(cursor, cursor.pos) === block_yaml_colon)
                refuse();
            return finishPlain(cursor, start, stop, column);
        }
    }
}
/** The sequence whose dashes stand at a column; the cursor is at the first. */
function readSequence(cursor, column) {
    enter(cursor);
    const items = [];
    do {
        items.push(readItem(cursor, column));
        if (cursor.indent > column)
            refuse();
    } while (cursor.indent === column && isItem(cursor, cursor.pos));
    cursor.depth -= 1;
    return items;
}
function readItem(cursor, column) {
    const dashAt = cursor.pos;
    cursor.pos += 1;
    skipSpaces(cursor);
    const code = codeAt(cursor, cursor.pos);
    if (code === block_yaml_newline || code === block_yaml_hash) {
        nextLine(cursor);
        return cursor.indent > column ? readNode(cursor, cursor.indent, column) : null;
    }
    if (code === block_yaml_bar || code === block_yaml_greater)
        return readBlockText(cursor, column);
    return readNode(cursor, column + cursor.pos - dashAt, column);
}


/***/ })

};
