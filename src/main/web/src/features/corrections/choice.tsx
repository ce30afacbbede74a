import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';
import { usePage } from '../../core/page-context';
import { Icon } from '../../ui/icon';

type Props = {
  readonly label: string;
  readonly value: string | null;
  readonly options: readonly { readonly key: string; readonly text: string }[];
  readonly onChoose: (key: string) => void;
};

/** One of several, from a list. */
export function Choice({ label, value, options, onChoose }: Props) {
  const { t } = usePage();
  return (
    <Select
      className="select"
      value={value}
      onChange={(key) => key !== null && onChoose(String(key))}
      placeholder={t.corrections.choose}
    >
      <Label>{label}</Label>
      <Button className="tool">
        <SelectValue />
        <Icon name="down" />
      </Button>
      <Popover className="popover">
        <ListBox>
          {options.map(({ key, text }) => (
            <ListBoxItem key={key} id={key}>
              {text}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
