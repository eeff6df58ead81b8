/** Squares that count a class: solid for who is in, dotted for who is to come. The words stand beside it. */
export function HeadCount({ come, all }: { readonly come: number; readonly all: number }) {
  const columns = Math.max(12, Math.ceil(all / 2));
  // A class of three hundred gets narrower squares, not a wider foot.
  const step = Math.min(8.8, 420 / columns);
  const rows = Math.ceil(all / columns);
  return (
    <svg className="head-count" width={columns * step} height={rows * 12.5} aria-hidden="true">
      {Array.from({ length: all }, (_none, at) => (
        <rect
          key={at}
          x={(at % columns) * step + 0.5}
          y={Math.floor(at / columns) * 12.5 + 0.5}
          width={Math.max(1.5, step - 2.8)}
          height={9.5}
          className={at < come ? 'head-in' : 'head-to-come'}
        />
      ))}
    </svg>
  );
}
