/** Minutes that a window may last at most: beyond that the search for its beginning is given up. */
const LONGEST_MINUTES = 14 * 24 * 60;
const MINUTE_MS = 60_000;

/** Whether a window with this cron schedule and this length (milliseconds) is open, by UTC. A schedule that cannot be read is never open. */
export function isOpen(schedule: string, durationMs: number, now: Date): boolean {
  const fields = schedule.trim().split(/\s+/);
  if (fields.length !== 5) return false;
  const minutes = Math.min(Math.ceil(durationMs / MINUTE_MS), LONGEST_MINUTES);
  const current = Math.floor(now.getTime() / MINUTE_MS) * MINUTE_MS;
  for (let back = 0; back <= minutes; back += 1) {
    const start = current - back * MINUTE_MS;
    if (now.getTime() - start < durationMs && matches(fields, new Date(start))) return true;
  }
  return false;
}

/** Fields of cron: minute, hour, day of the month, month, day of the week. Where both days are given, either counts. */
function matches(fields: readonly string[], time: Date): boolean {
  const values = [time.getUTCMinutes(), time.getUTCHours(), time.getUTCDate(), time.getUTCMonth() + 1, time.getUTCDay()];
  const [minute, hour, day, month, weekday] = fields.map((field, index) => includes(field, values[index] ?? 0));
  const days = fields[2] === '*' || fields[4] === '*' ? day === true && weekday === true : day === true || weekday === true;
  return minute === true && hour === true && month === true && days;
}

/** Lists, ranges and steps of numbers. */
function includes(field: string, value: number): boolean {
  return field.split(',').some((part) => {
    const [, range = '', step = '1'] = /^([^/]+)(?:\/(\d+))?$/.exec(part) ?? [];
    const [from = '', to = from] = range.split('-');
    if (range === '*') return value % Number(step) === 0;
    return value >= Number(from) && value <= Number(to) && (value - Number(from)) % Number(step) === 0;
  });
}
