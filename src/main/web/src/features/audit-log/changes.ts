/** One property of a thing before and after a change, as texts; null where there was none. */
export type Change = { readonly name: string; readonly before: string | null; readonly after: string | null };

/** What differs between two records in JSON; what is no record stands under an empty name. */
export function changesOf(before: string | null, after: string | null): readonly Change[] {
  const was = recordOf(before);
  const is = recordOf(after);
  const names = [...new Set([...Object.keys(was), ...Object.keys(is)])];
  return names
    .map((name) => ({ name, before: textOf(was[name]), after: textOf(is[name]) }))
    .filter((change) => change.before !== change.after);
}

function recordOf(json: string | null): Readonly<Record<string, unknown>> {
  if (json === null) return {};
  const value = parsed(json);
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : { '': value };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return json;
  }
}

function textOf(value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (Array.isArray(value) && value.every((part) => typeof part === 'string'))
    return value.join(', ') || null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
