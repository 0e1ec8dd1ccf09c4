type Version = readonly [number, number, number];

interface Tag {
  readonly version: Version;
  readonly prerelease: string;
}

const tagForm = /^v?(\d+)(?:\.(\d+))?(?:\.(\d+))?(?:-([0-9A-Za-z.-]+))?(?:\+[0-9A-Za-z.-]+)?$/;
const partForm = /^(<=|>=|=>|=<|!=|[<>=~^])?v?(\d+|[xX*])(?:\.(\d+|[xX*]))?(?:\.(\d+|[xX*]))?$/;

/**
 * The newest of some tags that a range of versions allows, as the repo-server chooses it: `v1.*`, `1.x`, `~1.2`, `^1.2.3`,
 * `>=1.0.0 <2.0.0`, `1.0.0 - 1.4.0`, and several with `||`. Tags that are no versions do not count, nor those of a
 * prerelease. Undefined for what is no range, and where none is allowed.
 */
export function newestInRange(range: string, tags: readonly string[]): string | undefined {
  if (tagForm.test(range)) return undefined;
  const choices = range.split('||').map(readPart);
  if (choices.some((choice) => choice === undefined)) return undefined;
  const allowed = tags.flatMap((name) => {
    const tag = readTag(name);
    const fits = tag !== undefined && tag.prerelease === '' && choices.some((choice) => choice?.every((test) => test(tag.version)) === true);
    return fits ? [{ name, version: tag.version }] : [];
  });
  return allowed.toSorted((a, b) => compare(b.version, a.version))[0]?.name;
}

function readTag(name: string): Tag | undefined {
  const [, major, minor = '0', patch = '0', prerelease = ''] = tagForm.exec(name) ?? [];
  return major === undefined ? undefined : { version: [Number(major), Number(minor), Number(patch)], prerelease };
}

type Test = (version: Version) => boolean;

function readPart(text: string): readonly Test[] | undefined {
  const parts = text.trim().replace(/(\S+)\s+-\s+(\S+)/g, '>=$1 <=$2').replace(/([<>=~^!])\s+/g, '$1').split(/[\s,]+/);
  const tests = parts.map(readTest);
  return tests.every((test) => test !== undefined) ? tests : undefined;
}

function readTest(text: string): Test | undefined {
  const [, operator = '=', ...written] = partForm.exec(text) ?? [];
  const [major] = written;
  if (major === undefined) return undefined;
  const numbers = written.map((part) => (part === undefined || /[xX*]/.test(part) ? undefined : Number(part)));
  const from: Version = [numbers[0] ?? 0, numbers[1] ?? 0, numbers[2] ?? 0];
  const isIn = (count: number): Test => (version) => compare(version, from) >= 0 && from.every((number, place) => place >= count || version[place] === number);
  const open = numbers.findIndex((number) => number === undefined);
  const places = open === -1 ? 3 : open;
  switch (operator) {
    case '>': return (version) => compare(version, from) > 0 && !isIn(places)(version);
    case '>=': case '=>': return (version) => compare(version, from) >= 0;
    case '<': return (version) => compare(version, from) < 0;
    case '<=': case '=<': return (version) => compare(version, from) <= 0 || isIn(places)(version);
    case '!=': return (version) => !isIn(places)(version);
    case '~': return isIn(Math.min(places, 2));
    case '^': return isIn(Math.min(places, from.findIndex((number) => number > 0) + 1 || 3));
    default: return isIn(places);
  }
}

function compare(a: Version, b: Version): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}
