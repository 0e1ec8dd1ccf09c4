/**
 * True for a date and time as the `date-time` format of ajv-formats (full mode) takes it: RFC 3339,
 * with a blank allowed for the `T`, minutes of the zone optional, and leap seconds at 23:59 UTC.
 */
export function isDateTime(text: string): boolean {
  const parts = /^(\d{4})-(\d\d)-(\d\d)[t\s](\d\d):(\d\d):(\d\d(?:\.\d+)?)(?:z|([+-])(\d\d)(?::?(\d\d))?)$/i.exec(text);
  if (parts === null) return false;
  const [year, month, day, hour, minute, second] = parts.slice(1, 7).map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  if (hour === undefined || minute === undefined || second === undefined) return false;
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return false;
  const [zoneHours, zoneMinutes] = [Number(parts[8] ?? 0), Number(parts[9] ?? 0)];
  if (zoneHours > 23 || zoneMinutes > 59) return false;
  if (hour <= 23 && minute <= 59 && second < 60) return true;
  const sign = parts[7] === '-' ? -1 : 1;
  const utcMinute = minute - sign * zoneMinutes;
  const utcHour = hour - sign * zoneHours - (utcMinute < 0 ? 1 : 0);
  return (utcHour === 23 || utcHour === -1) && (utcMinute === 59 || utcMinute === -1) && second < 61;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/**
 * True for a URI reference as the `uri-reference` format of ajv-formats (full mode) takes it:
 * RFC 3986, with `"` allowed in names and paths, and an authority after a single slash as well.
 */
export function isUriReference(text: string): boolean {
  const match = reference().exec(text);
  return match !== null && (match.groups?.['literal'] === undefined || isIpLiteral(match.groups['literal']));
}

let compiled: RegExp | undefined;

/** Built when first needed: few workflows import anything. */
function reference(): RegExp {
  if (compiled !== undefined) return compiled;
  const encoded = '%[0-9a-f]{2}';
  const userinfo = `(?:[-a-z0-9._~!$&'()*+,;=:]|${encoded})*`;
  const registeredName = `(?:[-a-z0-9._~!$&'"()*+,;=]|${encoded})*`;
  const pathCharacter = `(?:[-a-z0-9._~!$&'"()*+,;=:@]|${encoded})`;
  const authority = `(?:${userinfo}@)?(?:\\[(?<literal>[^\\]]*)\\]|${registeredName})(?::\\d*)?`;
  const segments = `(?:/${pathCharacter}*)*`;
  const rootless = `${pathCharacter}+${segments}`;
  const tail = `(?:${pathCharacter}|[/?])*`;
  const hierarchy = `/?/${authority}${segments}|/(?:${rootless})?|${rootless}`;
  compiled = new RegExp(`^(?:[a-z][-a-z0-9+.]*:)?(?:${hierarchy})?(?:\\?${tail})?(?:#${tail})?$`, 'i');
  return compiled;
}

/** What stands between `[` and `]` in an authority. */
function isIpLiteral(literal: string): boolean {
  if (/^v[0-9a-f]+\.[-a-z0-9._~!$&'()*+,;=:]+$/i.test(literal)) return true;
  const halves = literal.split('::');
  if (halves.length > 2) return false;
  const [before, after] = halves.map(groupsOf);
  if (before === undefined) return false;
  if (after === undefined) return sizeOf(before, { mayEndInIpv4: true }) === 8;
  const total = sizeOf(before, { mayEndInIpv4: false }) + sizeOf(after, { mayEndInIpv4: true });
  return total <= 7;
}

function groupsOf(half: string): readonly string[] {
  return half === '' ? [] : half.split(':');
}

/** How many 16-bit groups these are; infinite when one of them is none. */
function sizeOf(groups: readonly string[], options: { readonly mayEndInIpv4: boolean }): number {
  let size = 0;
  for (const [index, group] of groups.entries()) {
    if (/^[0-9a-f]{1,4}$/i.test(group)) size += 1;
    else if (options.mayEndInIpv4 && index === groups.length - 1 && isIpv4(group)) size += 2;
    else return Number.POSITIVE_INFINITY;
  }
  return size;
}

function isIpv4(text: string): boolean {
  const parts = text.split('.');
  return parts.length === 4 && parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) <= 255);
}
