// Specimens for those who build with the kit; words here are samples, not catalogue texts. Not part of a built client.
import { ToastProvider } from '../../ui/toast.tsx';
import { GalleryCharts } from './gallery-charts.tsx';
import { GalleryMarks } from './gallery-marks.tsx';
import { GalleryParts } from './gallery-parts.tsx';
import './gallery.css';

/** Every mark and every part, in light and in dark. */
export function GalleryPage() {
  return (
    <main className="gallery">
      {(['light', 'dark'] as const).map((theme) => (
        <div key={theme} data-theme={theme} className="gallery-sheet">
          <ToastProvider>
            <GalleryMarks />
            <GalleryCharts />
            <GalleryParts />
          </ToastProvider>
        </div>
      ))}
    </main>
  );
}
