import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The workflows that the documents show: name of the document and number of the block, and the text. */
export function workflowBlocks(root: string): readonly (readonly [name: string, text: string])[] {
  const documents = ['README.md', 'SECURITY.md', 'examples/README.md', ...readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`)];
  return documents.flatMap((document) =>
    [...readFileSync(join(root, document), 'utf8').matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, text = '']) => text).flatMap((text, index) => (/^on:/m.test(text) && /^jobs:/m.test(text) ? [[`${document} ${index + 1}`, text] as const] : [])));
}
