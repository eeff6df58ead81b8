import { encode } from 'uqr';
import './qr-code.css';

/** Props of QrCode. */
export interface QrCodeProps {
  /** What a camera reads: an address. */
  readonly text: string;
  /** What it is, for who does not see it; it is drawn as decoration where the address stands beside it. */
  readonly label?: string;
  readonly className?: string;
}

/** An address for a phone's camera: dark on light in either theme, since many cameras cannot read the reverse. */
export function QrCode({ text, label, className = '' }: QrCodeProps) {
  const { data, size } = encode(text, { border: 2 });
  const path = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  const spoken = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    <svg className={`qr ${className}`} viewBox={`0 0 ${size} ${size}`} {...spoken} shapeRendering="crispEdges">
      <rect width={size} height={size} className="qr-paper" />
      <path d={path} className="qr-ink" />
    </svg>
  );
}
