import type { ReactNode } from 'react';
import { usePage } from '../core/page-context';
import { SaysWho, StatedValues, type Statement } from './says-who';

type Props = {
  readonly label: string;
  /** Null or an empty list means unknown, and is shown as such. */
  readonly children: ReactNode;
  readonly known: boolean;
  /** Field of the schema, whose statements the "says who" button lists. */
  readonly field?: string;
  readonly statements?: readonly Statement[];
};

/** One line of a profile: what it is, its value or "unknown", and who says so. */
export function Fact({ label, known, children, field, statements }: Props) {
  const { t } = usePage();
  const said = (statements ?? []).filter((statement) => statement.fields.some((one) => one.field === field));
  return (
    <div className="fact">
      <dt>{label}</dt>
      <dd>
        {known ? children : <span className="unknown">{t.frame.unknown}</span>}
        {field !== undefined && said.length > 0 && (
          <SaysWho fact={label}>
            <StatedValues field={field} statements={said} />
          </SaysWho>
        )}
      </dd>
    </div>
  );
}

export function Facts({ children }: { readonly children: ReactNode }) {
  return <dl className="facts">{children}</dl>;
}

/** A part of a profile under its own heading. */
export function Section({ title, children }: { readonly title: ReactNode; readonly children: ReactNode }) {
  return (
    <section className="profile-section">
      <h3>{title}</h3>
      {children}
    </section>
  );
}
