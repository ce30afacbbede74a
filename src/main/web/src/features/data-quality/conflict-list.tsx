import type { ConflictField } from '../../core/planning-address';
import { usePage } from '../../core/page-context';
import { usePages } from '../../core/use-pages';
import { ConflictPagesDocument, type ConflictPagesQuery } from '../../generated/graphql';
import { Answered } from '../../ui/asked';
import { MoreButton } from '../../ui/more-button';
import { Problem } from '../../ui/problem';
import { SourceName } from '../../ui/says-who';
import { StatedValue } from '../../ui/stated-value';
import { ThingLink } from '../../ui/thing-link';

type Props = { readonly region: string | null; readonly field: ConflictField };

const PAGE = 20;

/** The organisations about which sources disagree in a field: each value with who says so, the one shown first. */
export function ConflictList({ region, field }: Props) {
  const { t } = usePage();
  const words = t.dataQuality;
  const pages = usePages(ConflictPagesDocument, { scope: region, field, first: PAGE }, listOf);
  return (
    <Answered asked={pages.asked} skeleton={6}>
      {() =>
        pages.nodes.length === 0 ? (
          <p>{words.noConflicts}</p>
        ) : (
          <>
            <table className="results conflict-list" data-testid="conflict-list">
              <thead>
                <tr>
                  <th scope="col">{t.coverage.organisation}</th>
                  <th scope="col">{words.valuesSaid(words.conflicts[field] ?? field)}</th>
                </tr>
              </thead>
              <tbody>
                {pages.nodes.map(({ organisation, values }) => (
                  <tr key={organisation.id}>
                    <th scope="row">
                      <ThingLink thing={organisation} kind="ORGANISATION" />
                    </th>
                    <td>
                      <ul className="stated">
                        {values.map(({ value, shown, sources }) => (
                          <li key={value}>
                            <strong>
                              <StatedValue field={field} value={value} />
                            </strong>{' '}
                            <span className="badge">
                              {shown ? t.profile.shownValue : t.profile.otherValue}
                            </span>
                            {sources.map((source) => (
                              <span key={source.id} className="conflict-source">
                                <SourceName source={source} />
                              </span>
                            ))}
                          </li>
                        ))}
                      </ul>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
            {pages.failure && <Problem failure={pages.failure} retry={() => pages.more?.()} />}
            {pages.more && pages.total !== null && (
              <p>
                {t.coverage.factsShown(pages.nodes.length, pages.total)}{' '}
                <MoreButton shown={pages.nodes.length} of={pages.total} step={PAGE} onMore={pages.more} />
              </p>
            )}
          </>
        )
      }
    </Answered>
  );
}

function listOf({ dataQuality }: ConflictPagesQuery) {
  return dataQuality.conflicts[0]?.named ?? null;
}
