"""What the documents say is so."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from bootdiag import cli, main
from tests import doc_examples, reference
from tests.conftest import ROOT

DOCUMENTS = [*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").rglob("*.md")), ROOT / "grammars" / "README.md",
             ROOT / "samples" / "README.md"]
README = (ROOT / "README.md").read_text(encoding="utf-8")


LINK = re.compile(r"\]\(([^)#\s]*)(?:#([^)\s]*))?\)")
FENCED = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)


def test_the_first_two_commands() -> None:
    commands = [line.strip() for line in README.split("\n") if line.startswith("    ")]
    assert commands[:2] == ["make explain", "make test"]


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_links_lead_somewhere(document: Path) -> None:
    for target, anchor in LINK.findall(FENCED.sub("", document.read_text(encoding="utf-8"))):
        if "://" in target or target.startswith("mailto:"):
            continue
        there = document.parent / target if target else document
        assert there.exists(), target
        if anchor:
            assert anchor in anchors(there), f"{target}#{anchor}"


def anchors(document: Path) -> set[str]:
    """The anchors that a forge gives to the headings of a document, and those that it sets itself."""
    text = FENCED.sub("", document.read_text(encoding="utf-8"))
    found = set(re.findall(r'<a (?:id|name)="([^"]+)"', text))
    for heading in re.findall(r"^#+ (.+)$", text, re.MULTILINE):
        name = re.sub(r"[^\w\- ]", "", heading.lower().replace("`", "")).replace(" ", "-")
        found.add(next(one for number in range(1000) if (one := f"{name}-{number}" if number else name) not in found))
    return found


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_files_that_are_named_exist(document: Path) -> None:
    text = document.read_text(encoding="utf-8")
    for name in re.findall(r"`((?:bootdiag|grammars|samples|tests|docs)/[\w/.-]*)`", text):
        assert (ROOT / name).exists() or "DIALECT" in name, name
    for target in re.findall(r"(?:^    |`)make ([a-z]+)\b", text, re.MULTILINE):
        assert re.search(rf"^{target}:", (ROOT / "Makefile").read_text(), re.MULTILINE), target


def test_the_example_is_real(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    monkeypatch.setenv("COLUMNS", "80")
    block = README.partition("## An example\n\n")[2].split("\n\nIt goes on")[0]
    command, *shown = [line[4:] for line in block.split("\n")]
    assert main.main(command.removeprefix("$ bootdiag ").split()) == 0
    assert capsys.readouterr().out.startswith("\n".join(shown) + "\n")


def test_commands_of_the_readme_are_understood() -> None:
    lines = re.findall(r"^    (?:.*\| )?bootdiag ([a-z].*?)(?:  .*)?$", README.replace("$ ", ""), re.MULTILINE)
    assert len(lines) >= 6
    for line in lines:
        assert callable(cli.app(line.split(), standalone_mode=False, prog_name="bootdiag")), line


@pytest.mark.parametrize("page", [page for page in doc_examples.PAGES if [*doc_examples.indented(page.read_text(encoding="utf-8"))]],
                         ids=lambda page: str(page.relative_to(ROOT)))
def test_commands_that_are_shown_end_well(page: Path, tmp_path: Path) -> None:
    pytest.importorskip("pyarrow", reason="extra parquet")
    folder = doc_examples.Folder(tmp_path)
    folder.run(doc_examples.NAMED)
    for command in doc_examples.indented(page.read_text(encoding="utf-8")):
        assert not (wrong := doc_examples.failed(command, folder)), f"{command}\n{wrong[-2000:]}"


def test_commands_that_are_not_run_have_a_reason() -> None:
    assert set(doc_examples.NOT_RUN.values()) <= set(doc_examples.REASONS)


def test_the_reference_is_current() -> None:
    stale = [name for name, made in reference.PAGES.items() if (ROOT / name).read_text(encoding="utf-8") != made()]
    assert not stale, "python -m tests.reference writes them anew"


def test_the_site_builds_without_a_warning(tmp_path: Path) -> None:
    pytest.importorskip("mkdocs", reason="extra docs")
    subprocess.run([sys.executable, "-m", "mkdocs", "build", "--quiet", "--strict", "--config-file", ROOT / "docs" / "site" / "mkdocs.yml",
                    "--site-dir", tmp_path / "site"], check=True, timeout=120)
    assert (tmp_path / "site" / "tutorial" / "index.html").exists()


def _shown(page: Path) -> str:
    return str(page.relative_to(ROOT))


@pytest.mark.parametrize("page", [page for page in doc_examples.PAGES if "```console" in page.read_text(encoding="utf-8")], ids=_shown)
def test_examples_print_what_is_shown(page: Path, tmp_path: Path) -> None:
    text = page.read_text(encoding="utf-8")
    if "parquet" in text:
        pytest.importorskip("pyarrow", reason="extra parquet")
    for shown, printed in doc_examples.examples(text, doc_examples.Folder(tmp_path)):
        assert doc_examples.agrees(shown.output, printed), f"$ {shown.command}\n{printed}\npython -m tests.doc_examples --update mends it"


@pytest.mark.parametrize("page", doc_examples.PAGES, ids=_shown)
def test_examples_that_are_not_run_have_a_reason(page: Path) -> None:
    for block in doc_examples.blocks(page.read_text(encoding="utf-8")):
        if block.mark == "not run":
            assert block.value in doc_examples.REASONS
        assert block.kind != "sh" or block.mark == "not run", "commands stand in a console block, which is run"


def test_the_python_of_the_readme(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    code = README.partition("```python\n")[2].partition("```")[0]
    exec(code, {})
    shown = capsys.readouterr().out
    assert "root cdrom-not-found The installer did not recognise its CD-ROM" in shown
    assert shown.endswith("xpv.disk_blocks 1 41943040\nxpv.disk_blocks 27 1034668\n")


def test_the_five_questions_of_the_readme(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    pytest.importorskip("pyarrow", reason="extra parquet")
    monkeypatch.chdir(tmp_path)
    (tmp_path / "captures" / "birch").mkdir(parents=True)
    for day, sample in ((20, "nexenta-xenserver-pv-healthy"), (21, "nexenta-xenserver-pv")):
        (tmp_path / "captures" / "birch" / f"2026-11-{day}.log").write_bytes((ROOT / "samples" / sample / "console.log").read_bytes())
    section = README.partition("## Many captures\n\n")[2]
    command = section.partition("\n\n")[0].strip().removeprefix("bootdiag ")
    assert main.main(shlex.split(command)) == 0
    code = section.partition("```python\n")[2].partition("```")[0]
    questions = code.split("\n# ")[1:]
    assert len(questions) == 5 and all(len(question.strip().split("\n")[1:]) <= 3 for question in questions)
    exec(code, {})
    shown = capsys.readouterr().out
    assert "captures/birch/2026-11-21.log  failed" in " ".join(shown.split(" ")).replace("   ", "  ")
    assert "cdrom-not-found" in shown and "phase login reached -> None" in shown


def test_exit_codes_are_told() -> None:
    from bootdiag import status

    for name, code in vars(status).items():
        if name.isupper():
            assert re.search(rf"\b{code}\b", README.partition("Exit codes:")[2].partition("## ")[0]), name


def test_changes_are_told_for_this_version() -> None:
    from bootdiag import __version__

    assert f"## {__version__}" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
