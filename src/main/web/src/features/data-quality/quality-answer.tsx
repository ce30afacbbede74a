import { LOMBARDY } from '../../core/coverage-address';
import { formatMoment, formatNumber } from '../../core/format';
import { usePage } from '../../core/page-context';
import type { ConflictField } from '../../core/planning-address';
import { TakeAway } from '../../ui/take-away';
import { ViewLink } from '../../ui/view-link';
import { Conflicts } from './conflicts';
import { Headlines } from './headlines';
import { KnownTable } from './known-table';
import { LinkBasisTable } from './link-basis';
import { type Quality, qualityFile } from './quality';

type Props = {
  readonly quality: Quality;
  readonly place: string;
  /** The field whose conflicts are listed by organisation; null for none. */
  readonly conflicts: ConflictField | null;
};

/** What is known, where sources differ, and what rests on inference; each with the way to mend it. */
export function QualityAnswer({ quality, place, conflicts }: Props) {
  const { t, language } = usePage();
  const words = t.dataQuality;
  const differing = quality.conflicts.filter(({ organisations }) => organisations > 0);
  return (
    <>
      <TakeAway subject={`${words.screen} ${place}`} table={() => qualityFile(quality, t)} picture={null} />
      <section>
        <h2>{words.known}</h2>
        <KnownTable known={quality.known} region={quality.region?.code ?? null} />
      </section>
      <section>
        <h2>{words.disagreement}</h2>
        <Conflicts quality={quality} chosen={conflicts} />
        {differing.length > 0 && <p className="muted">{words.disagreementNote}</p>}
        <p>
          <ViewLink to={{ page: 'merges' }}>{words.merges}</ViewLink>
        </p>
      </section>
      <section>
        <h2>{words.inference}</h2>
        <p className="muted">{words.inferenceNote}</p>
        <Headlines headlines={quality.headlines} />
        <h3>{words.linkBasis}</h3>
        <p className="muted">{words.linkBasisNote}</p>
        <LinkBasisTable links={quality.links} />
      </section>
      <p className="muted">
        {t.coverage.state(
          formatNumber(quality.snapshot.version, language),
          formatMoment(quality.snapshot.takenAt, language),
        )}{' '}
        <ViewLink to={{ page: 'data-quality', region: quality.region === null ? LOMBARDY : null, conflicts }}>
          {quality.region === null ? `${words.screen}: ${LOMBARDY}` : words.everything}
        </ViewLink>
      </p>
    </>
  );
}
