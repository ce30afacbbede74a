import { AskFailure } from '../../core/api';
import { languageHeader } from '../../core/language';
import { tokenHeader } from '../../core/token';
import type { MemberField } from '../../generated/graphql';

/** What a column of a list seems to be. */
export type Column = {
  readonly position: number;
  readonly header: string;
  readonly field: MemberField;
  readonly confidence: number;
  readonly samples: readonly string[];
};

/** What the service says of a file it received; `list` for lists only. */
export type Uploaded = {
  readonly upload: string;
  readonly name: string;
  readonly bytes: number;
  readonly format: string;
  readonly needs: readonly string[];
  readonly notices: readonly string[];
  readonly list?: {
    readonly remembered: boolean;
    readonly cluster?: string;
    readonly columns: readonly Column[];
    readonly preview: readonly (readonly string[])[];
  };
};

/**
 * Sends a file.
 * @throws AskFailure `refused` with the service's words when the file cannot be used, or the person may not.
 */
export async function upload(file: File): Promise<Uploaded> {
  const form = new FormData();
  form.append('file', file, file.name);
  const headers = { ...languageHeader(), ...tokenHeader() };
  const response = await fetch('/api/imports', { method: 'POST', body: form, headers }).catch(
    (reason: unknown) => {
      throw new AskFailure('unreachable', String(reason));
    },
  );
  const reply = (await response.json().catch(() => null)) as
    Uploaded | { readonly code?: string; readonly refusal?: string; readonly message?: string } | null;
  if (response.ok && reply && 'upload' in reply) return reply;
  const told = reply && 'message' in reply ? reply : null;
  throw new AskFailure(
    response.status < 500 ? 'refused' : 'fault',
    told?.message ?? `HTTP ${response.status}`,
    told?.code ?? null,
    told?.refusal === undefined ? {} : { refusal: told.refusal },
  );
}
