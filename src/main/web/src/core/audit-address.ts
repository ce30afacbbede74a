/** Which changes of the audit log are looked at; null leaves a part open. Days are those of who looks, both included. */
export type AuditFilter = {
  readonly subject: string | null;
  readonly person: string | null;
  readonly action: string | null;
  readonly from: string | null;
  readonly to: string | null;
};

export const ALL_CHANGES: AuditFilter = { subject: null, person: null, action: null, from: null, to: null };

const DAY = /^\d{4}-\d\d-\d\d$/;

export function readAudit(parameters: URLSearchParams): AuditFilter {
  const text = (name: string) => parameters.get(name)?.trim() || null;
  const day = (name: string) => {
    const given = text(name);
    return given !== null && DAY.test(given) && !Number.isNaN(Date.parse(given)) ? given : null;
  };
  return {
    subject: text('subject'),
    person: text('person'),
    action: text('action'),
    from: day('from'),
    to: day('to'),
  };
}

export function writeAudit(filter: AuditFilter): Record<string, string> {
  return Object.fromEntries(
    Object.entries(filter).filter((part): part is [string, string] => part[1] !== null),
  );
}

/** The first moment of a day here, as the service reads it; of the day after it with `after` 1. */
export function momentOf(day: string, after = 0): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date + after).toISOString();
}
