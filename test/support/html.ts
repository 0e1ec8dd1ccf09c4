/** An element of an HTML document. */
export interface HtmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly HtmlElement[];
  /** Its text and that of its children, in their order. */
  readonly text: string;
}

interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: HtmlElement[];
  text: string;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#96': '`' };
const voids = new Set(['meta']);
/** What our pages are made of: anything else came from somewhere else. */
const known = new Set([
  'html', 'head', 'meta', 'title', 'style', 'body', 'a', 'header', 'main', 'nav', 'section', 'article', 'footer', 'div', 'span', 'strong', 'p', 'ul', 'li', 'dl', 'dt', 'dd', 'h1', 'h2', 'h3',
  'table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td', 'code', 'pre', 'time', 'details', 'summary', 'svg', 'symbol', 'circle', 'path', 'use', 'rect', 'g', 'text', 'defs', 'marker', 'desc',
]);
const knownAttribute = /^(?:lang|charset|http-equiv|content|name|class|id|href|rel|role|scope|style|tabindex|datetime|open|aria-[a-z]+|data-label|focusable|viewBox|width|height|x|y|rx|cx|cy|r|d|refX|refY|markerWidth|markerHeight|markerUnits|orient|marker-end)$/;

/**
 * Reads a page as strictly as XML: every element is closed in its order, every attribute is quoted and given once, and no
 * other entities, elements and attributes appear than those that our pages are made of. Whatever differs throws.
 */
export function parseHtml(html: string): HtmlElement {
  const wrong = /[^\n\u0020-\u007E\u00A0-\uD7FF\uE000-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{10FFFF}]/u.exec(html);
  if (wrong !== null) throw new Error(`no character of HTML: U+${wrong[0].codePointAt(0)?.toString(16)}`);
  if (!html.startsWith('<!doctype html>\n')) throw new Error('no doctype');
  const top: Open = { name: '', attributes: {}, children: [], text: '' };
  const open: Open[] = [top];
  const pieces = /<style>([^<]*)<\/style>|<\/([a-z0-9]+)>|<([a-z0-9]+)((?: [A-Za-z-]+(?:="[^"<>]*")?)*)>|([^<>]+)|[^]/gy;
  for (const [piece, style, closed, opened, attributes = '', text] of html.slice('<!doctype html>\n'.length).matchAll(pieces)) {
    const current = open.at(-1) ?? top;
    if (style !== undefined) current.children.push({ name: 'style', attributes: {}, children: [], text: style });
    else if (text !== undefined) for (const element of open) element.text += unescape(text);
    else if (opened !== undefined) begin({ name: opened, attributes: readAttributes(attributes), children: [], text: '' }, open);
    else if (closed === undefined || open.length === 1 || open.pop()?.name !== closed) throw new Error(`not well-formed at ${JSON.stringify(piece)}`);
  }
  const [root] = top.children;
  if (open.length !== 1 || root === undefined || top.children.length !== 1) throw new Error('not one element');
  return root;
}

function begin(element: Open, open: Open[]): void {
  if (!known.has(element.name)) throw new Error(`no element of ours: ${element.name}`);
  open.at(-1)?.children.push(element);
  if (!voids.has(element.name)) open.push(element);
}

function readAttributes(text: string): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const [, name = '', value = ''] of text.matchAll(/ ([A-Za-z-]+)(?:="([^"]*)")?/g)) {
    if (name in found) throw new Error(`the attribute ${name} is given twice`);
    if (!knownAttribute.test(name)) throw new Error(`no attribute of ours: ${name}`);
    found[name] = unescape(value);
  }
  return found;
}

function unescape(text: string): string {
  return text.replace(/&(?:([\w#]+);)?/g, (whole, name: string | undefined) => {
    const character = name === undefined ? undefined : entities[name];
    if (character === undefined) throw new Error(`no entity: ${whole}`);
    return character;
  });
}

/** Every element below this one, in the order of the document. */
export function elementsOf(element: HtmlElement): readonly HtmlElement[] {
  return element.children.flatMap((child) => [child, ...elementsOf(child)]);
}
