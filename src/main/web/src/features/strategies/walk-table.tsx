import { formatNumber } from '../../core/format';
import { usePage } from '../../core/page-context';
import { ThingLink } from '../../ui/thing-link';
import { ScrollFrame } from '../../ui/scroll-frame';
import type { Walk } from './flows';

/** What becomes of each area, with the amounts kept, unclear and lost. */
export function WalkTable({ walk }: { readonly walk: Walk }) {
  const { t, language } = usePage();
  const words = t.strategies;
  const money = (value: number | null) =>
    value === null ? (
      <span className="unknown">{t.frame.unknown}</span>
    ) : (
      formatNumber(Math.round(value), language)
    );
  return (
    <ScrollFrame label={words.title}>
      <table className="heat plain" data-testid="walk">
        <thead>
          <tr>
            <th scope="col">{words.area}</th>
            <th scope="col" className="words">
              {words.fate}
            </th>
            <th scope="col" className="words">
              {words.targets}
            </th>
            <th scope="col">{words.projects}</th>
            <th scope="col">{words.funding}</th>
            <th scope="col">{words.kept}</th>
            <th scope="col">{words.unclear}</th>
            <th scope="col">{words.lost}</th>
          </tr>
        </thead>
        <tbody>
          {walk.areas.map(({ area, fate, targets, projects, funding, kept, unclear, lost }) => (
            <tr key={area.id}>
              <th scope="row">
                <ThingLink thing={area} />
              </th>
              <td className="words">
                <span aria-hidden="true">{words.fateSigns[fate]}</span> {words.fates[fate]}
              </td>
              <td className="words">
                {targets.map(({ area: target, match }) => (
                  <div key={target.id}>
                    <ThingLink thing={target} /> <small>{words.match[match] ?? match}</small>
                  </div>
                ))}
              </td>
              <td>{projects === null ? money(null) : formatNumber(projects, language)}</td>
              <td>{money(funding)}</td>
              <td>{money(kept)}</td>
              <td>{money(unclear)}</td>
              <td>{money(lost)}</td>
            </tr>
          ))}
        </tbody>
        {walk.kept !== null && (
          <tfoot>
            <tr className="heat-sum">
              <th scope="row">{words.total}</th>
              <td />
              <td />
              <td />
              <td>{money(walk.kept + (walk.unclear ?? 0) + (walk.lost ?? 0))}</td>
              <td>{money(walk.kept)}</td>
              <td>{money(walk.unclear)}</td>
              <td>{money(walk.lost)}</td>
            </tr>
          </tfoot>
        )}
      </table>
    </ScrollFrame>
  );
}
