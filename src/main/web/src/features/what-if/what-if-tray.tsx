import type { ReactNode } from 'react';
import type { View } from '../../core/address';
import type { Change } from '../../core/changes-address';
import { usePage } from '../../core/page-context';
import { ViewLink } from '../../ui/view-link';
import { ChangeForm } from './change-form';
import { ChangeList } from './change-list';

type Props = {
  readonly changes: readonly Change[];
  readonly region: string;
  readonly onChanges: (changes: readonly Change[]) => void;
  /** Where the same changes are looked at in another way. */
  readonly elsewhere: { readonly view: View; readonly text: string } | null;
  /** What the changes do. */
  readonly children: ReactNode;
};

/** Large companies whose departure one asks about first; an identifier of the sample. */
const STMICROELECTRONICS = 'org:pic-999977657';

/** What would be different, what that would do, and one change more. */
export function WhatIfTray({ changes, region, onChanges, elsewhere, children }: Props) {
  const { t } = usePage();
  const words = t.whatIf;
  return (
    <>
      {changes.length === 0 ? (
        <p>
          {words.none}{' '}
          <button
            type="button"
            onClick={() => onChanges([{ does: 'leave', organisation: STMICROELECTRONICS }])}
          >
            {words.exampleLeaves}
          </button>
        </p>
      ) : (
        <>
          <ChangeList changes={changes} region={region} onChanges={onChanges} />
          {children}
          {elsewhere && (
            <p>
              <ViewLink to={elsewhere.view}>{elsewhere.text}</ViewLink>
            </p>
          )}
        </>
      )}
      <ChangeForm changes={changes} onChanges={onChanges} />
    </>
  );
}
