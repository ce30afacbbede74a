import { useRef } from 'react';
import { usePage } from '../../core/page-context';
import { pictureOf } from '../../core/picture';
import { TakeAway } from '../../ui/take-away';
import { FlowPicture } from './flow-picture';
import { flowsOf, type Walk, walkFile } from './flows';
import { WalkTable } from './walk-table';

/** The flow of money as a picture, the same as a table, what is new, and how it was counted. */
export function WalkAnswer({ walk }: { readonly walk: Walk }) {
  const { t } = usePage();
  const picture = useRef<SVGSVGElement | null>(null);
  const words = t.strategies;
  const drawn = flowsOf(walk).length > 0;
  return (
    <>
      <TakeAway
        subject={`${words.screen} ${walk.from.title} ${walk.to.title}`}
        table={() => walkFile(walk, t)}
        picture={drawn ? () => (picture.current ? pictureOf(picture.current) : '') : null}
      />
      {drawn ? (
        <section>
          <h2>{words.picture}</h2>
          <div className="picture-frame" role="region" aria-label={words.picture} tabIndex={0}>
            <FlowPicture
              walk={walk}
              picture={(svg) => {
                picture.current = svg;
              }}
            />
          </div>
        </section>
      ) : (
        <p className="notice">{words.noAmounts}</p>
      )}
      <section>
        <WalkTable walk={walk} />
        <p>
          {walk.newAreas.length > 0
            ? words.newAreas(walk.newAreas.map(({ name }) => name).join(', '))
            : words.noNewAreas}
        </p>
      </section>
      <section className="method">
        <h2>{t.coverage.method}</h2>
        <ul className="lines">
          {words.methodLines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
    </>
  );
}
