import { Button } from 'react-aria-components';
import { usePage } from '../../core/page-context';
import { Icon } from '../../ui/icon';
import { SearchBox } from '../search/search-box';
import { type StageDraft, stageName } from './draft';

type Props = {
  readonly stage: StageDraft;
  readonly place: number;
  readonly all: readonly StageDraft[];
  readonly onChange: (part: Partial<StageDraft>) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
};

/** One stage to write: its names, what it requires, and which other stages it feeds. */
export function StageFields({ stage, place, all, onChange, onMove, onRemove }: Props) {
  const { t } = usePage();
  const words = t.chainEditor;
  const name = stageName(stage, place, t);
  return (
    <fieldset className="stage-draft">
      <legend>{name}</legend>
      <div className="toolbar">
        <Button
          className="tool icon-button turned"
          aria-label={words.up(name)}
          isDisabled={place === 1}
          onPress={() => onMove(-1)}
        >
          <Icon name="down" />
        </Button>
        <Button
          className="tool icon-button"
          aria-label={words.down(name)}
          isDisabled={place === all.length}
          onPress={() => onMove(1)}
        >
          <Icon name="down" />
        </Button>
        <Button className="tool icon-button" aria-label={words.remove(name)} onPress={onRemove}>
          <Icon name="remove" />
        </Button>
      </div>
      <div className="two-fields">
        <label className="field">
          {words.labelEn}
          <input
            value={stage.labelEn}
            maxLength={300}
            onChange={(event) => onChange({ labelEn: event.target.value })}
          />
        </label>
        <label className="field">
          {words.labelIt}
          <input
            value={stage.labelIt}
            maxLength={300}
            onChange={(event) => onChange({ labelIt: event.target.value })}
          />
        </label>
      </div>
      <Requirements stage={stage} onChange={onChange} />
      <fieldset>
        <legend>{words.feeds}</legend>
        {all.length === 1 && <p className="muted">{words.noOther}</p>}
        {all.map((other, at) =>
          other.key === stage.key ? null : (
            <label key={other.key} className="filter-line">
              <input
                type="checkbox"
                checked={stage.feeds.includes(other.key)}
                onChange={(event) =>
                  onChange({
                    feeds: event.target.checked
                      ? [...stage.feeds, other.key]
                      : stage.feeds.filter((fed) => fed !== other.key),
                  })
                }
              />
              <span className="filter-label">{stageName(other, at + 1, t)}</span>
            </label>
          ),
        )}
      </fieldset>
    </fieldset>
  );
}

const LEVELS = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/** The technologies a stage requires, each with the least maturity. */
function Requirements({ stage, onChange }: Pick<Props, 'stage' | 'onChange'>) {
  const { t } = usePage();
  const words = t.chainEditor;
  const { requires } = stage;
  return (
    <fieldset>
      <legend>{words.requires}</legend>
      <ul className="requirement-drafts">
        {requires.map(({ technology, minTrl }) => (
          <li key={technology.id}>
            <span>{technology.name}</span>
            <select
              aria-label={words.minTrl(technology.name)}
              value={minTrl ?? ''}
              onChange={({ target: { value } }) =>
                onChange({
                  requires: requires.map((one) =>
                    one.technology.id === technology.id
                      ? { ...one, minTrl: value === '' ? null : Number(value) }
                      : one,
                  ),
                })
              }
            >
              <option value="">{words.anyTrl}</option>
              {LEVELS.map((level) => (
                <option key={level} value={level}>
                  {t.chains.least(level)}
                </option>
              ))}
            </select>
            <Button
              className="tool icon-button"
              aria-label={words.takeTechnology(technology.name)}
              onPress={() =>
                onChange({ requires: requires.filter((one) => one.technology.id !== technology.id) })
              }
            >
              <Icon name="close" />
            </Button>
          </li>
        ))}
      </ul>
      <SearchBox
        label={words.findTechnology}
        kinds={['TECHNOLOGY']}
        onPick={(hit) =>
          onChange({
            requires: [
              ...requires.filter((one) => one.technology.id !== hit.id),
              { technology: { id: hit.id, name: hit.label }, minTrl: null },
            ],
          })
        }
      />
    </fieldset>
  );
}
