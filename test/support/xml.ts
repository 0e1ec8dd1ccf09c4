/** An element of an XML document. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Its text without that of its children. */
  readonly text: string;
}

interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Reads XML 1.0 (https://www.w3.org/TR/xml/) of elements, attributes and text, strictly: whatever is not well-formed throws,
 * and so does what our reports have no use for, such as a CDATA section.
 */
export function parseXml(xml: string): XmlElement {
  const wrong = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.exec(xml);
  if (wrong !== null) throw new Error(`no character of XML: U+${wrong[0].codePointAt(0)?.toString(16)}`);
  const body = xml.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, '');
  const top: Open = { name: '', attributes: {}, children: [], text: '' };
  const open: Open[] = [top];
  const pieces = /<\/([A-Za-z]+)>|<([A-Za-z]+)((?:\s+[A-Za-z]+="[^"<]*")*)\s*(\/?)>|([^<]+)|[^]/gy;
  for (const [piece, closed, opened, attributes = '', empty, text] of body.matchAll(pieces)) {
    const current = open.at(-1) ?? top;
    if (text !== undefined) {
      if (text.includes(']]>')) throw new Error('`]]>` in text');
      current.text += unescape(text);
    } else if (opened !== undefined) {
      const element: Open = { name: opened, attributes: readAttributes(attributes), children: [], text: '' };
      current.children.push(element);
      if (empty === '') open.push(element);
    } else if (closed === undefined || open.pop()?.name !== closed) {
      throw new Error(`not well-formed at ${JSON.stringify(piece)}`);
    }
  }
  const [root] = top.children;
  if (open.length !== 1 || root === undefined || top.children.length !== 1 || top.text.trim() !== '') throw new Error('not one element');
  return root;
}

function readAttributes(text: string): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const [, name = '', value = ''] of text.matchAll(/([A-Za-z]+)="([^"]*)"/g)) {
    if (name in found) throw new Error(`the attribute ${name} is given twice`);
    found[name] = unescape(value);
  }
  return found;
}

function unescape(text: string): string {
  return text.replace(/&(?:(\w+);)?/g, (whole, name: string | undefined) => {
    const character = name === undefined ? undefined : entities[name];
    if (character === undefined) throw new Error(`no entity: ${whole}`);
    return character;
  });
}
