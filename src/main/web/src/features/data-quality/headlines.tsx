import { formatNumber, formatPercent } from '../../core/format';
import { usePage } from '../../core/page-context';
import { ScrollFrame } from '../../ui/scroll-frame';
import { type Headline, shareOf } from './quality';
import { ShareBar } from './share-bar';

/** How each headline figure moves when everything that rules concluded is dropped; the part that rests on it is hatched. */
export function Headlines({ headlines }: { readonly headlines: readonly Headline[] }) {
  const { t, language } = usePage();
  const words = t.dataQuality;
  return (
    <ScrollFrame label={words.inference}>
      <table className="heat plain" data-testid="headlines">
        <thead>
          <tr>
            <th scope="col">{words.figure}</th>
            <th scope="col">{words.shown}</th>
            <th scope="col">{words.declaredOnly}</th>
            <th scope="col" className="words">
              {words.inferred}
            </th>
          </tr>
        </thead>
        <tbody>
          {headlines.map(({ figure, shown, declaredOnly }) => {
            const declared = shareOf(declaredOnly, shown);
            return (
              <tr key={figure}>
                <th scope="row">{words.headlines[figure]}</th>
                <td>{formatNumber(shown, language)}</td>
                <td>{formatNumber(declaredOnly, language)}</td>
                <td className="words">
                  {declared === null ? (
                    <span className="unknown">{words.nothingShown}</span>
                  ) : (
                    <>
                      <ShareBar share={declared} further={1 - declared} />{' '}
                      {formatPercent(1 - declared, language)}
                    </>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollFrame>
  );
}
