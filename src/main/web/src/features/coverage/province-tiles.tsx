import type { Coverage } from '../../core/coverage-address';
import { formatNumber } from '../../core/format';
import { usePage } from '../../core/page-context';
import { ViewLink } from '../../ui/view-link';
import type { Choices } from './coverage-pickers';

type Props = { readonly provinces: Choices['provinces']; readonly coverage: Coverage };

/** Lombardy's provinces as tiles, roughly where they lie; each says its organisations and opens its coverage. */
export function ProvinceTiles({ provinces, coverage }: Props) {
  const { t, language } = usePage();
  const most = Math.max(1, ...provinces.map((one) => one.organisationCount));
  return (
    <section className="provinces">
      <h2>{t.coverage.provinces}</h2>
      <p className="muted">{t.coverage.provincesNote}</p>
      <ul className="tiles">
        {provinces.map(({ code, name, organisationCount }) => (
          <li
            key={code}
            className={`tile-${code.toLowerCase()} heat-${Math.ceil((4 * organisationCount) / most)}`}
          >
            <ViewLink
              to={{ page: 'coverage', coverage: { ...coverage, region: code, facts: null } }}
              current={coverage.region === code}
            >
              <span aria-hidden="true">
                {name} <strong>{formatNumber(organisationCount, language)}</strong>
              </span>
              <span className="sr-only">{t.coverage.province(name, organisationCount)}</span>
            </ViewLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
