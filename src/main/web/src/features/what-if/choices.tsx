import { Button } from 'react-aria-components';
import { usePage } from '../../core/page-context';
import type { EntityKind } from '../../generated/graphql';
import { Icon } from '../../ui/icon';
import { SearchBox } from '../search/search-box';
import type { Named } from './draft';

type ChoicesProps = {
  readonly title?: string;
  readonly label: string;
  readonly kinds: readonly EntityKind[];
  readonly chosen: readonly Named[];
  readonly onChoose: (chosen: readonly Named[]) => void;
};

/** Things chosen by searching, each of which can be taken back. */
export function Choices({ title, label, kinds, chosen, onChoose }: ChoicesProps) {
  const { t } = usePage();
  return (
    <div className="field" role="group" aria-label={title ?? label}>
      <span>{title}</span>
      {chosen.length > 0 && (
        <ul className="chips">
          {chosen.map(({ id, name }) => (
            <li key={id} className="chip">
              {name}
              <Button
                className="tool icon-button"
                aria-label={t.whatIf.take(name)}
                onPress={() => onChoose(chosen.filter((one) => one.id !== id))}
              >
                <Icon name="close" />
              </Button>
            </li>
          ))}
        </ul>
      )}
      <SearchBox
        label={label}
        kinds={kinds}
        onPick={(hit) =>
          onChoose([...chosen.filter(({ id }) => id !== hit.id), { id: hit.id, name: hit.label }])
        }
      />
    </div>
  );
}
