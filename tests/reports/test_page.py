"""The page: whole in itself, its links land, and nothing of a log comes alive in it; in a browser, too, where one is.

BOOTDIAG_FUZZED sets how many made-up captures are tried (60 by default).
"""

from __future__ import annotations

import json
import os
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import bootdiag
from bootdiag.reports import formats
from bootdiag.reports.model import Listing, Report
from tests.conftest import SHARED, Run
from tests.reports.golden import CONSOLES
from tests.reports.hostile import XSS, filled, fuzzed
from tests.reports.test_formats import Tags

TAGS = {"html", "head", "meta", "title", "link", "style", "body", "main", "section", "article", "h1", "h2", "h3", "p", "a", "ul", "ol",
        "li", "pre", "code", "span", "br", "details", "summary", "svg", "path", "rect", "text", "circle"}
NAMES = {"lang", "charset", "name", "content", "http-equiv", "rel", "href", "id", "class", "aria-labelledby", "aria-label", "role",
         "viewbox", "width", "height", "d", "x", "y", "rx", "cx", "cy", "r", "text-anchor", "tabindex", "open"}
FUZZED = int(os.environ.get("BOOTDIAG_FUZZED", "60"))
PATHS = [*CONSOLES.values(), *sorted((SHARED / "captures").glob("*.log"))]


class Page(Tags):
    """What a page has that it may not have, and where its links lead."""

    def __init__(self) -> None:
        super().__init__(TAGS, set())
        self.ids: list[str] = []
        self.links: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found += [tag] if tag not in TAGS else []
        self.found += [(tag, name, value) for name, value in attrs if name not in NAMES]
        for name, value in attrs:
            if name == "id":
                self.ids.append(value or "")
            elif name == "href" and value != "data:,":
                self.links.append(value or "")


def read(page: str) -> Page:
    reader = Page()
    reader.feed(page)
    reader.close()
    return reader


def paged(report: Report, log: str) -> str:
    return formats.renderer("html", listings=[Listing(tuple(log.split("\n")), frozenset({1}))])([report])


@pytest.mark.parametrize("path", PATHS, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_links_land(path: Path) -> None:
    reader = read(paged(bootdiag.analyze_file(path).report, path.read_bytes().decode("utf-8", "replace")))
    assert reader.found == []
    assert len(set(reader.ids)) == len(reader.ids)
    assert [link for link in reader.links if link[:1] != "#" or link[1:] not in reader.ids] == []


@pytest.mark.parametrize("kind", ["fault", "benign", "note"])
def test_hostile_texts_stay_texts(kind: str) -> None:
    for evil in XSS:
        assert read(paged(filled(Report, evil, kind=kind), evil)).found == []


def test_it_is_html() -> None:
    html5lib = pytest.importorskip("html5lib")
    for content in fuzzed(FUZZED):
        page = paged(bootdiag.analyze(content).report, content.decode("utf-8", "replace"))
        html5lib.HTMLParser(strict=True).parse(page)
        assert read(page).found == []
    for evil in XSS:
        html5lib.HTMLParser(strict=True).parse(paged(filled(Report, evil), evil))


def test_it_needs_nothing_from_outside() -> None:
    page = paged(bootdiag.analyze_file(PATHS[0]).report, PATHS[0].read_text())
    assert "<script" not in page and not re.search(r"(?:src|href)=['\"](?!#|data:,)", page) and "url(" not in page
    assert "default-src 'none'" in page


def test_several_captures_share_a_page(run: Run) -> None:
    reader = read(run("explain", "--format", "html", *map(str, CONSOLES.values())).stdout.decode())
    assert reader.found == [] and len(set(reader.ids)) == len(reader.ids)
    assert [link for link in reader.links if link[1:] not in reader.ids] == []


def test_the_capture_stands_below_redacted(run: Run) -> None:
    page = run("explain", "--format", "html", str(CONSOLES["two-boots"])).stdout.decode()
    assert "storage-7" not in page and "host-1 console login: root" in page and "password-1" in page
    assert "storage-7 console login" in run("explain", "--format", "html", "--no-redact", str(CONSOLES["two-boots"])).stdout.decode()


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """A real Chromium, that tells of its requests and of what its console says."""
    selenium = pytest.importorskip("selenium.webdriver")
    if not shutil.which("chromium") or not shutil.which("chromedriver"):
        pytest.skip("chromium and chromedriver (Debian: chromium, chromium-driver) aren't here")
    from selenium.webdriver.chrome.service import Service

    options = selenium.ChromeOptions()
    options.binary_location = shutil.which("chromium") or ""
    for word in ("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                 "--disable-component-update", "--disable-sync", f"--user-data-dir={tmp_path_factory.mktemp('browser')}"):
        options.add_argument(word)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    driver = selenium.Chrome(options=options, service=Service(shutil.which("chromedriver")))
    yield driver
    driver.quit()


def visited(browser: Any, page: str, folder: Path) -> list[str]:
    """What the browser asks for, apart from the page, and what its console says."""
    file = folder / "page.html"
    file.write_text(page, encoding="utf-8")
    browser.get("about:blank")
    for kind in ("performance", "browser"):
        browser.get_log(kind)
    browser.get(file.as_uri())
    events = [json.loads(entry["message"])["message"] for entry in browser.get_log("performance")]
    asked = [event["params"]["request"]["url"] for event in events if event["method"] == "Network.requestWillBeSent"]
    return [url for url in asked if not url.startswith((file.as_uri(), "data:,"))] + [one["message"] for one in browser.get_log("browser")]


def test_a_browser_asks_for_nothing_more(browser: Any, tmp_path: Path) -> None:
    for path in CONSOLES.values():
        text = path.read_bytes().decode("utf-8", "replace")
        assert visited(browser, paged(bootdiag.analyze_file(path).report, text), tmp_path) == []
        shown = browser.execute_script("return [...document.querySelectorAll('.log code')].map(one => one.textContent)")
        assert [line.replace("\\x0d", "").rstrip() for line in shown][: 5] == [
            line.replace("\r", "").replace("\t", " ").rstrip() for line in text.split("\n")][: 5] or "\x1b" in text


def test_a_browser_runs_nothing(browser: Any, tmp_path: Path) -> None:
    for number in range(0, len(XSS), 10):
        texts = XSS[number: number + 10]
        pages = formats.renderer("html", listings=[Listing((evil,)) for evil in texts])([filled(Report, evil) for evil in texts])
        assert visited(browser, pages, tmp_path) == []
        assert browser.execute_script("return document.querySelectorAll('script,img,iframe,form,object,embed,video,base').length") == 0
        shown = browser.execute_script("return [...document.querySelectorAll('.log code')].map(one => one.textContent)")
        assert shown == [evil.replace("\n", "\\x0a") for evil in texts]


@pytest.mark.parametrize("width", [390, 820, 1400])
def test_it_fits_its_width(browser: Any, tmp_path: Path, width: int) -> None:
    path = CONSOLES["nexenta-xenserver-pv"]
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {
        "width": width, "height": 900, "deviceScaleFactor": 1, "mobile": width < 500})
    visited(browser, paged(bootdiag.analyze_file(path).report, path.read_text()), tmp_path)
    assert browser.execute_script("return document.documentElement.scrollWidth <= document.documentElement.clientWidth")


def test_keys_lead_through_it(browser: Any, tmp_path: Path) -> None:
    path = CONSOLES["nexenta-xenserver-pv"]
    visited(browser, paged(bootdiag.analyze_file(path).report, path.read_text()), tmp_path)
    cited = browser.find_element("css selector", ".proof a")
    cited.send_keys("\ue007")
    assert browser.execute_script("return location.hash") == "#L86"
    browser.find_element("css selector", "#L86 a.cited").send_keys("\ue007")
    assert browser.execute_script("return location.hash") == "#E86"
