// Looks at each page in its frame and writes what is wrong with it as JSON into the element "found".
'use strict';

const leastContrast = 4.5;

function colour(text) {
  const parts = (text.match(/[\d.]+/g) || []).map(Number);
  return parts.length < 3 ? null : { r: parts[0], g: parts[1], b: parts[2], a: parts.length > 3 ? parts[3] : 1 };
}

function over(top, below) {
  const mix = (one, other) => one * top.a + other * (1 - top.a);
  return { r: mix(top.r, below.r), g: mix(top.g, below.g), b: mix(top.b, below.b), a: 1 };
}

function luminance({ r, g, b }) {
  const part = value => value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
  return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
}

function contrast(one, other) {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function background(win, element) {
  for (let at = element; at; at = at.parentElement) {
    const found = colour(win.getComputedStyle(at).backgroundColor);
    if (found && found.a === 1) return found;
  }
  return { r: 255, g: 255, b: 255, a: 1 };
}

// The colours that a shape may show: its own, or those of its pattern.
function fills(win, doc, shape) {
  const style = win.getComputedStyle(shape);
  const pattern = /^url\("?#([^")]+)"?\)/.exec(style.fill);
  if (!pattern) {
    const found = style.fill === 'none' ? null : colour(style.fill);
    return found ? [{ ...found, a: found.a * Number(style.fillOpacity) }] : [];
  }
  const white = { r: 255, g: 255, b: 255, a: 1 };
  return [white].concat([...doc.getElementById(pattern[1]).children].flatMap(part => {
    const own = win.getComputedStyle(part);
    return [own.fill === 'none' ? null : colour(own.fill), own.stroke === 'none' ? null : colour(own.stroke)].filter(found => found && part.tagName !== 'g');
  }).filter(Boolean));
}

function backgroundsAt(win, doc, text, x, y) {
  const plates = [];
  for (const shape of doc.elementsFromPoint(x, y)) {
    if (shape === text || shape.tagName !== 'path') continue;
    const found = fills(win, doc, shape).filter(fill => fill.a > 0);
    if (found.length === 0) continue;
    if (found.every(fill => fill.a < 1)) { plates.push(found[0]); continue; }
    return found.map(fill => plates.reduceRight((below, plate) => over(plate, below), fill));
  }
  return [{ r: 255, g: 255, b: 255, a: 1 }];
}

function checkText(win, doc, say) {
  const walker = doc.createTreeWalker(doc.body, win.NodeFilter.SHOW_TEXT);
  let texts = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!node.data.trim() || element.closest('svg, script, style') || element.getClientRects().length === 0) continue;
    texts++;
    const found = contrast(colour(win.getComputedStyle(element).color), background(win, element));
    if (found < leastContrast) say('contrast', `${found.toFixed(2)}: ${node.data.trim().slice(0, 40)}`);
    const before = win.getComputedStyle(element, '::before');
    if (before.content !== 'none' && contrast(colour(before.color), background(win, element)) < leastContrast) say('contrast', `before ${node.data.trim().slice(0, 40)}`);
  }
  if (texts === 0) say('empty', 'no text');
}

function checkPictureTexts(win, doc, say) {
  for (const text of doc.querySelectorAll('svg text')) {
    const box = text.getBoundingClientRect();
    const own = colour(win.getComputedStyle(text).fill);
    for (const part of [0.1, 0.5, 0.9]) {
      const [x, y] = [box.left + box.width * part, box.top + box.height / 2];
      for (const behind of backgroundsAt(win, doc, text, x, y)) {
        const found = contrast(own, behind);
        if (found < leastContrast) say('contrast', `picture ${found.toFixed(2)}: ${text.textContent}`);
      }
    }
  }
}

function checkAlternatives(doc, say) {
  for (const svg of doc.querySelectorAll('svg')) {
    const named = (svg.getAttribute('aria-labelledby') || '').split(/\s+/).filter(Boolean).map(id => doc.getElementById(id));
    if (svg.getAttribute('role') !== 'img' || named.length < 2 || named.some(part => !part || !part.textContent.trim())) say('alternative', 'a picture has no title and description');
  }
  for (const img of doc.querySelectorAll('img')) if (!img.getAttribute('alt')) say('alternative', 'an image has no alt');
  const ids = [...doc.querySelectorAll('[id]')].map(element => element.id);
  if (new Set(ids).size !== ids.length) say('alternative', 'an id stands twice');
}

function checkStructure(doc, say, language) {
  const levels = [...doc.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(heading => Number(heading.tagName[1]));
  if (levels[0] !== 1 || levels.filter(level => level === 1).length !== 1 || levels.some((level, i) => i > 0 && level > levels[i - 1] + 1)) say('headings', levels.join(' '));
  if (doc.documentElement.lang !== language) say('language', doc.documentElement.lang);
}

function check(frame) {
  const [win, doc, width] = [frame.contentWindow, frame.contentDocument, Number(frame.width)];
  const found = [];
  const say = (kind, words) => { if (found.length < 40) found.push({ kind, words }); };
  const wide = doc.documentElement.scrollWidth;
  if (wide > width) {
    const culprit = [...doc.body.querySelectorAll('*')].find(element => element.getBoundingClientRect().right > width && !element.closest('svg, .wide'));
    say('overflow', `${wide} of ${width}, e.g. ${culprit ? culprit.tagName + ' ' + culprit.textContent.slice(0, 40) : '?'}`);
  }
  for (const box of doc.querySelectorAll('.wide')) if (width > 700 && box.scrollWidth > box.clientWidth) say('overflow', `${box.getAttribute('aria-label')}: ${box.scrollWidth} of ${box.clientWidth}`);
  checkText(win, doc, say);
  if (width > 700) checkPictureTexts(win, doc, say);
  checkAlternatives(doc, say);
  checkStructure(doc, say, frame.dataset.language);
  if (win.performance.getEntriesByType('resource').length > 0 || doc.scripts.length > 0) say('request', win.performance.getEntriesByType('resource').map(entry => entry.name).join(' ') || 'a script');
  return found;
}

window.addEventListener('load', () => {
  const results = {};
  for (const frame of document.querySelectorAll('iframe')) {
    try { results[frame.id] = check(frame); } catch (error) { results[frame.id] = [{ kind: 'error', words: String(error) }]; }
  }
  document.getElementById('found').textContent = encodeURIComponent(JSON.stringify(results));
});
