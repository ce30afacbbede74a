import { formatNumber, formatPercent } from '../../core/format';
import { usePage } from '../../core/page-context';
import { ScrollFrame } from '../../ui/scroll-frame';
import { type Basis, inferredShare } from './quality';
import { ShareBar } from './share-bar';

/** What links to technologies and areas rest on: declared, concluded, or only suggested and in no figure. */
export function LinkBasisTable({ links }: { readonly links: readonly Basis[] }) {
  const { t, language } = usePage();
  const words = t.dataQuality;
  return (
    <ScrollFrame label={words.linkBasis}>
      <table className="heat plain" data-testid="links">
        <thead>
          <tr>
            <th scope="col">{words.links}</th>
            <th scope="col">{words.declared}</th>
            <th scope="col">{words.concluded}</th>
            <th scope="col" className="words">
              {words.inferredShare}
            </th>
            <th scope="col">{words.suggested}</th>
          </tr>
        </thead>
        <tbody>
          {links.map((basis) => {
            const share = inferredShare(basis);
            return (
              <tr key={basis.link}>
                <th scope="row">{words.linkKinds[basis.link]}</th>
                <td>{formatNumber(basis.declared, language)}</td>
                <td>{formatNumber(basis.inferred, language)}</td>
                <td className="words">
                  {share === null ? (
                    <span className="unknown">{words.nothingShown}</span>
                  ) : (
                    <>
                      <ShareBar share={1 - share} further={share} /> {formatPercent(share, language)}{' '}
                      <span className="muted">
                        {words.ofLinks(basis.inferred, basis.inferred + basis.declared)}
                      </span>
                    </>
                  )}
                </td>
                <td>{formatNumber(basis.suggested, language)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollFrame>
  );
}
