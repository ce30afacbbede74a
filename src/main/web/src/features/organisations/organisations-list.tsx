import { formatNumber } from '../../core/format';
import { usePage } from '../../core/page-context';
import type { OrganisationsQuery } from '../../generated/graphql';
import { Mark } from '../../ui/mark';
import { placeText } from '../../ui/place-text';
import { ThingLink } from '../../ui/thing-link';

type Edge = OrganisationsQuery['organisations']['edges'][number];

/** Organisations as rows: what each is, where, and how much it has done. */
export function OrganisationRows({ edges }: { readonly edges: readonly Edge[] }) {
  const { t, language } = usePage();
  const words = t.organisations;
  return (
    <table className="results">
      <thead>
        <tr>
          <th scope="col">{words.name}</th>
          <th scope="col">{words.type}</th>
          <th scope="col">{words.place}</th>
          <th scope="col">{words.technologies}</th>
          <th scope="col" className="number">
            {words.projects}
          </th>
          <th scope="col" className="number">
            {words.partners}
          </th>
        </tr>
      </thead>
      <tbody>
        {edges.map(({ node }) => (
          <tr key={node.id}>
            <th scope="row">
              <span className="cell-name">
                <Mark kind={node.kind} />
                <ThingLink thing={node} />
              </span>
              {node.shortName && node.shortName !== node.name && (
                <span className="muted"> {node.shortName}</span>
              )}
            </th>
            <td>{t.words.type[node.type]}</td>
            <td>{placeText(node.place, language) ?? <span className="unknown">{t.frame.unknown}</span>}</td>
            <td>
              {node.technologies.map((found) => (
                <span
                  key={found.technology.id}
                  className={found.origin === 'INFERRED' ? 'chip inferred' : 'chip'}
                >
                  <ThingLink thing={found.technology} />
                </span>
              ))}
            </td>
            <td className="number" data-label={words.projects}>
              {formatNumber(node.projectCount, language)}
            </td>
            <td className="number" data-label={words.partners}>
              {formatNumber(node.partnerCount, language)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
