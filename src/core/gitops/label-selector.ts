import { isJsonObject, type Json } from '../json.js';

/** Tells whether some labels are chosen. */
export type LabelSelector = (labels: Readonly<Record<string, string>>) => boolean;

/**
 * A selector of Kubernetes. As in Argo CD, values may be anything, an address of a cluster too. Without one everything is chosen; what
 * cannot be read is said in `wrong`.
 */
export function readLabelSelector(value: Json | undefined): LabelSelector | { readonly wrong: string } {
  if (value === undefined || value === null) return () => true;
  if (!isJsonObject(value)) return { wrong: 'the selector is no mapping' };
  const labels = isJsonObject(value['matchLabels']) ? value['matchLabels'] : {};
  const wanted: LabelSelector[] = Object.entries(labels).map(([key, text]) => (given) => has(given, key) && given[key] === text);
  for (const expression of Array.isArray(value['matchExpressions']) ? (value['matchExpressions'] as readonly Json[]) : []) {
    const read = readExpression(expression);
    if (typeof read !== 'function') return read;
    wanted.push(read);
  }
  return (given) => wanted.every((fits) => fits(given));
}

function readExpression(expression: Json): LabelSelector | { readonly wrong: string } {
  const { key, operator, values } = isJsonObject(expression) ? expression : {};
  if (typeof key !== 'string') return { wrong: 'an expression of the selector has no key' };
  const list = Array.isArray(values) ? (values as readonly Json[]) : [];
  switch (operator) {
    case 'In':
      return list.length === 0 ? { wrong: 'In needs values' } : (given) => has(given, key) && list.includes(given[key] ?? '');
    case 'NotIn':
      return list.length === 0 ? { wrong: 'NotIn needs values' } : (given) => !has(given, key) || !list.includes(given[key] ?? '');
    case 'Exists':
      return (given) => has(given, key);
    case 'DoesNotExist':
      return (given) => !has(given, key);
    default:
      return { wrong: `${JSON.stringify(operator ?? null)} is not a valid label selector operator` };
  }
}

function has(labels: Readonly<Record<string, string>>, key: string): boolean {
  return Object.hasOwn(labels, key);
}
