import { type View } from '../../core/address';
import { formatNumber, formatPercent } from '../../core/format';
import { usePage } from '../../core/page-context';
import type { KnownFact, OrganisationType } from '../../generated/graphql';
import { ViewLink } from '../../ui/view-link';
import { ScrollFrame } from '../../ui/scroll-frame';
import { type Known, shareOf } from './quality';
import { ShareBar } from './share-bar';

type Props = { readonly known: readonly Known[]; readonly region: string | null };

/** Fact by fact: of how many it is known, how many are missing, and where to mend that. */
export function KnownTable({ known, region }: Props) {
  const { t, language } = usePage();
  const words = t.dataQuality;
  return (
    <ScrollFrame label={words.known}>
      <table className="heat plain" data-testid="known">
        <thead>
          <tr>
            <th scope="col">{words.fact}</th>
            <th scope="col">{words.knownOf}</th>
            <th scope="col">{words.of}</th>
            <th scope="col" className="words">
              {words.share}
            </th>
            <th scope="col">{words.missing}</th>
            <th scope="col" className="words">
              {words.mend}
            </th>
          </tr>
        </thead>
        <tbody>
          {known.map(({ fact, known: count, of }) => {
            const share = shareOf(count, of);
            return (
              <tr key={fact}>
                <th scope="row">{words.facts[fact]}</th>
                <td>{formatNumber(count, language)}</td>
                <td>{formatNumber(of, language)}</td>
                <td className="words">
                  {share === null ? (
                    <span className="unknown">{words.nothingThere}</span>
                  ) : (
                    <>
                      <ShareBar share={share} /> {percent(share)}
                    </>
                  )}
                </td>
                <td>{formatNumber(of - count, language)}</td>
                <td className="words">{count < of ? <Mend fact={fact} /> : words.nothingMissing}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollFrame>
  );

  /** Never 100 % while something is missing. */
  function percent(share: number): string {
    return share < 1 && share > 0.995 ? `< ${formatPercent(1, language)}` : formatPercent(share, language);
  }

  function Mend({ fact }: { readonly fact: KnownFact }) {
    switch (fact) {
      case 'ORGANISATION_TYPE':
        return <ViewLink to={organisations('UNKNOWN')}>{words.mendTypes}</ViewLink>;
      case 'ORGANISATION_SME':
        return <ViewLink to={organisations('COMPANY')}>{words.mendSme}</ViewLink>;
      case 'ORGANISATION_REGION':
        return <ViewLink to={{ page: 'import' }}>{words.mendList}</ViewLink>;
      case 'PROJECT_START':
      case 'PROJECT_AREA':
      case 'PROJECT_TECHNOLOGY':
      case 'PARTICIPATION_CONTRIBUTION':
        return <ViewLink to={{ page: 'import' }}>{words.mendImport}</ViewLink>;
    }
  }

  function organisations(type: OrganisationType): View {
    return {
      page: 'organisations',
      list: { filter: { types: [type], ...(region !== null && { regions: [region] }) }, orderBy: null },
    };
  }
}
