import { Autocomplete } from "@base-ui/react/autocomplete";
import { useId } from "react";
import { INPUT_LOOK } from "@/components/ui/field";

/** The lender as the borrower calls it: typed freely, with suggestions that never replace what was typed. */
export function BrandInput({
  label,
  value,
  onChange,
  brands,
}: {
  label: string;
  value: string;
  onChange(value: string): void;
  brands: readonly string[];
}) {
  const id = useId();
  return (
    <Autocomplete.Root items={brands} value={value} onValueChange={onChange} openOnInputClick>
      <label htmlFor={id} className="mb-1 block text-sm font-medium">
        {label}
      </label>
      <Autocomplete.Input
        id={id}
        autoComplete="off"
        placeholder="例如：京东白条、花呗、某某消费金融"
        maxLength={40}
        className={INPUT_LOOK}
      />
      <Autocomplete.Portal>
        <Autocomplete.Positioner className="z-40" sideOffset={4}>
          <Autocomplete.Popup className="max-h-56 w-(--anchor-width) overflow-y-auto rounded-md border border-edge bg-card py-1 shadow-lg">
            <Autocomplete.List>
              {(brand: string) => (
                <Autocomplete.Item key={brand} value={brand} className="px-3 py-1.5 data-highlighted:bg-brand-wash">
                  {brand}
                </Autocomplete.Item>
              )}
            </Autocomplete.List>
          </Autocomplete.Popup>
        </Autocomplete.Positioner>
      </Autocomplete.Portal>
    </Autocomplete.Root>
  );
}
