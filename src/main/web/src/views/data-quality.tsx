import { navigate } from '../core/navigation';
import { usePage } from '../core/page-context';
import type { ConflictField } from '../core/planning-address';
import { useQuestion } from '../core/use-question';
import { useTitle } from '../core/use-title';
import { RegionOptions } from '../features/coverage/region-options';
import { useChoices } from '../features/coverage/use-choices';
import { QualityAnswer } from '../features/data-quality/quality-answer';
import { DataQualityDocument } from '../generated/graphql';
import { Answered } from '../ui/asked';

type Props = { readonly region: string | null; readonly conflicts: ConflictField | null };

const EVERYTHING = '*';

/** How much is known; the title says of how many projects the area, on which most other answers depend. */
export function DataQualityView({ region, conflicts }: Props) {
  const { t } = usePage();
  const { choices } = useChoices();
  const asked = useQuestion(DataQualityDocument, { scope: region });
  const found = asked.failure ? null : asked.data?.dataQuality;
  const place = found?.region?.name ?? t.dataQuality.everything;
  const areas = found?.known.find(({ fact }) => fact === 'PROJECT_AREA');
  const title = areas ? t.dataQuality.titleAnswer(place, areas.known, areas.of) : t.dataQuality.title;
  useTitle(title);
  return (
    <main id="content" className="planning-view">
      <h1>{title}</h1>
      <p className="muted">{t.dataQuality.lead}</p>
      <div className="connect-asked planning-asked">
        <label className="field">
          {t.dataQuality.scope}
          <select
            value={region ?? EVERYTHING}
            onChange={({ target: { value } }) =>
              navigate({ page: 'data-quality', region: value === EVERYTHING ? null : value, conflicts })
            }
          >
            <option value={EVERYTHING}>{t.dataQuality.everything}</option>
            <RegionOptions choices={choices} chosen={region ?? 'ITC4'} />
          </select>
        </label>
      </div>
      <Answered asked={asked} skeleton={12}>
        {({ dataQuality }) => <QualityAnswer quality={dataQuality} place={place} conflicts={conflicts} />}
      </Answered>
    </main>
  );
}
