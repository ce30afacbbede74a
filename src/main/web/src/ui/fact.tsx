import { createContext, type ReactNode, useContext } from 'react';
import { usePage } from '../core/page-context';
import { useCorrecting } from './correcting';
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
  const correcting = useCorrecting();
  const said = (statements ?? []).filter((statement) => statement.fields.some((one) => one.field === field));
  return (
    <div className="fact">
      <dt>{label}</dt>
      <dd>
        {known ? children : <span className="unknown">{t.frame.unknown}</span>}
        {field !== undefined && (said.length > 0 || correcting) && (
          <SaysWho fact={label}>
            <StatedValues field={field} statements={said} />
            {correcting?.(field, label)}
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
      <Heading>{title}</Heading>
      {children}
    </section>
  );
}

/** The level of the headings of sections: third beside the graph, where a second names the thing; second on a page of its own. */
const Level = createContext<2 | 3>(3);
export const SectionLevel = Level.Provider;

/** A heading of a section, or, with `below`, one level under it. */
export function Heading({
  children,
  below = false,
}: {
  readonly children: ReactNode;
  readonly below?: boolean;
}) {
  const level = useContext(Level);
  if (below) return level === 2 ? <h3 className="sub">{children}</h3> : <h4>{children}</h4>;
  return level === 2 ? <h2>{children}</h2> : <h3>{children}</h3>;
}
