import { MAP_FIGURES } from '../../core/coverage-address';
import { usePage } from '../../core/page-context';
import { ScrollFrame } from '../../ui/scroll-frame';
import { type Part, shown, valueOf } from './provinces';

/** What the tiles show, and every other figure, as a table. */
export function ProvinceTable({ parts }: { readonly parts: readonly Part[] }) {
  const { t, language } = usePage();
  const words = t.provinces;
  return (
    <details className="province-table">
      <summary>{words.asTable}</summary>
      <ScrollFrame label={words.asTable}>
        <table className="heat plain">
          <thead>
            <tr>
              <th scope="col">{words.province}</th>
              {MAP_FIGURES.map((figure) => (
                <th key={figure} scope="col">
                  {words.figure[figure]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {parts.map((part) => (
              <tr key={part.region.code}>
                <th scope="row">{part.region.name}</th>
                {MAP_FIGURES.map((figure) => {
                  const value = valueOf(part, figure);
                  return (
                    <td key={figure} className={value === null ? 'unknown' : undefined}>
                      {shown(value, t, language)}
                      {figure === 'funding' && (part.total?.unknownContributions ?? 0) > 0 && (
                        <small>
                          {t.coverage.unknownContributions(part.total?.unknownContributions ?? 0)}
                        </small>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollFrame>
    </details>
  );
}
