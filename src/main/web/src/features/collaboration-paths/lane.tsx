import type { Paths } from '../../core/network';
import { usePage } from '../../core/page-context';
import { formatYears } from '../../core/format';
import { ThingLink } from '../../ui/thing-link';

type Path = Paths['paths'][number];

/** One way drawn from left to right: organisations as boxes, what connects them between. On a narrow screen from top to bottom. */
export function Lane({ path }: { readonly path: Path }) {
  const { t } = usePage();
  const [start] = path.hops;
  if (!start) return null;
  return (
    <ol className="lane" aria-label={t.connect.lane}>
      <li className="lane-stop">
        <ThingLink thing={start.from} kind={start.from.kind} />
      </li>
      {path.hops.map((hop, index) => {
        const [first] = hop.evidence;
        const shared = first?.project ?? first?.cluster;
        return (
          <li key={index} className={`lane-hop lane-${hop.strength.toLowerCase()}`}>
            <div className="lane-link">
              {shared && <ThingLink thing={shared} kind={first?.project ? 'PROJECT' : 'CLUSTER'} />}
              <span className="muted">
                {[first && formatYears(first.years), t.words.strength[hop.strength]]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
              {hop.evidenceCount > 1 && (
                <span className="muted">{t.connect.more(hop.evidenceCount - 1)}</span>
              )}
            </div>
            <div className="lane-stop">
              <ThingLink thing={hop.to} kind={hop.to.kind} />
            </div>
          </li>
        );
      })}
    </ol>
  );
}
