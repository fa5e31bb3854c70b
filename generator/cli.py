"""The `soc` command: check the records, build the site, make example data.

Exit codes: 0 all is well (warnings allowed), 1 there are problems, 2 the command was not understood or the computer
could not do it, 3 a fault of the program itself, 130 interrupted, 141 nobody reads what is said. Imports that cost time
are made where they are needed, so that `soc --help` answers at once.
"""

from __future__ import annotations

import gc
import io
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from functools import lru_cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import click
from click.core import ParameterSource

from generator.clock import NoDay, build_day, dutch_day
from generator.dutch_click import speak_dutch

if TYPE_CHECKING:
    from generator.pipeline import Checked
    from generator.problems import Problem

speak_dutch()

DATA = click.Path(exists=True, file_okay=False, path_type=Path)
_HOUSE = Path(__file__).resolve().parent.parent


def _data() -> Path:
    """The folder `data` where one stands, otherwise that of the project."""
    return Path("data") if Path("data").is_dir() else _HOUSE / "data"


_COLOURS = {"error": "red", "warning": "yellow", "place": "cyan", "quiet": "bright_black"}


class Day(click.ParamType[date]):
    """A day such as 2026-11-23."""

    name = "datum"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """The day; a usage error for anything else."""
        if isinstance(value, date):
            return value
        try:
            return date.fromisoformat(str(value))
        except ValueError:
            self.fail(f"{value} is geen datum. Schrijf jaar-maand-dag, bijvoorbeeld 2026-01-31.", param, ctx)


data_option = click.option("--data", type=DATA, default=_data, help="De map met gegevens.")
today_option = click.option(
    "--today", type=Day(), default=build_day, help="De dag waarop de controle geldt (standaard vandaag)."
)


class Command(click.Command):
    """A command whose usage line is Dutch."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **{"options_metavar": "[OPTIES]", **kwargs})


class Commands(click.Group):
    """The commands; what the computer cannot do becomes a sentence, never a traceback."""

    command_class = Command

    def invoke(self, ctx: click.Context) -> object:
        """Run the command that was asked for."""
        from generator.mishaps import in_words, noted
        from generator.processes import Failed, Killed

        try:
            return super().invoke(ctx)
        except (click.ClickException, click.exceptions.Exit, click.Abort):
            raise
        except KeyboardInterrupt:
            sys.exit(130)
        except BrokenPipeError:  # nobody reads any more: `soc check | head`
            sys.exit(141)
        except NoDay as error:
            _fail(str(error))
        except OSError as error:
            _fail(*in_words(error))
        except (Killed, MemoryError):
            _fail(
                "De computer heeft een deel van het werk gestopt, meestal omdat er te weinig geheugen is.",
                "Sluit andere programma's en probeer het opnieuw. Een eerdere site is er nog zoals die was.",
            )
        except Exception as error:
            of_another = error.args[1] if isinstance(error, Failed) and len(error.args) > 1 else ""
            file = noted(error, of_another)
            where = f"Waar het misging staat in {file}; stuur dat mee. " if file else ""
            _fail(
                f"Er zit een fout in het programma zelf ({type(error).__name__}); aan uw gegevens ligt het niet.",
                f"Meld dit bij wie het programma onderhoudt. {where}Een eerdere site is er nog zoals die was.",
                code=3,
            )


@click.group(
    cls=Commands,
    options_metavar="[OPTIES]",
    subcommand_metavar="OPDRACHT",
    context_settings={"help_option_names": ["-h", "--help"]},
)
@click.version_option(package_name="soc", message="soc %(version)s")
def main() -> None:
    """Controleer de gegevens van de Sociale Ondernemers Challenge en maak er een site van."""


@main.command()
@data_option
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "github", "json", "markdown"]),
    default="text",
    help="De vorm van het verslag.",
)
@click.option(
    "--changed-since",
    "revision",
    metavar="VERSIE",
    help="Een versie van git, zoals origin/main: noem eerst wat sindsdien nieuw is.",
)
@today_option
def check(data: Path, form: str, revision: str | None, today: date) -> None:
    """Controleer alle gegevens en noem elke fout, met de plek en hoe u die herstelt."""
    from generator.pipeline import load_and_check

    real_day = _real_day(data, today)
    checked = load_and_check(data, today, real_day)
    _report(checked, form, None if revision is None else _problems_at(data, revision, today, real_day))
    sys.exit(_exit_code(checked))


def _problems_at(data: Path, revision: str, today: date, real_day: date | None) -> list[Problem]:
    """The problems of the records at an earlier revision, as if they stood in `data`."""
    from generator.pipeline import load_and_check
    from generator.revisions import NoRevision, at_revision

    try:
        with at_revision(data, revision) as earlier:
            checked = load_and_check(earlier, today, real_day)
            beside = "" if data.parent == Path() else f"{data.parent.as_posix()}/"
            homes = {f"{earlier.as_posix()}/": f"{data.as_posix()}/", f"{earlier.parent.as_posix()}/": beside}
    except NoRevision as error:
        _fail(f'Met "{revision}" is niet te vergelijken: {error}', "Noem een versie die git kent, zoals origin/main.")
    return [replace(one, path=_moved(one.path, homes)) for one in checked.problems]


def _moved(path: str, homes: Mapping[str, str]) -> str:
    """A path below one of the folders, as it is below the folder that stands for it."""
    for folder, other in homes.items():
        if path.startswith(folder):
            return other + path.removeprefix(folder)
    return path


def _real_day(data: Path, today: date) -> date | None:
    """The day by which the consent of real people counts at least; None for fictional records.

    A `--today` in the past is refused for real people: what it showed would not be what holds.
    """
    from generator.source.datapackage import is_demo

    if is_demo(data):
        return None
    real, context = dutch_day(), click.get_current_context()
    typed = context.get_parameter_source("today") is ParameterSource.COMMANDLINE
    if typed and today < real and any((data / "people").glob("*.yaml")):
        _fail(
            f"--today ligt in het verleden ({today}): toestemming van mensen telt op de echte dag.",
            "Laat --today weg, of kies een dag die nog komt.",
        )
    return real


def _exit_code(checked: Checked) -> int:
    from generator.problems import has_errors

    return 1 if has_errors(checked.problems) else 0


def _report(checked: Checked, form: str, before: Iterable[Problem] | None = None) -> None:
    from generator import reporting
    from generator.source import in_order

    report = reporting.report(in_order(checked.problems), len(checked.records), before)
    if form == "json":
        click.echo(reporting.as_json(report))
    elif form == "markdown":
        click.echo(reporting.as_markdown(report))
    else:
        told = reporting.as_github(report) if form == "github" else reporting.as_text(report, _line_of, _style)
        click.echo(told, nl=bool(told))
        click.echo(reporting.summary(report))


def _style(text: str, name: str) -> str:
    return click.style(text, fg=_COLOURS[name])


@lru_cache(maxsize=4)
def _lines(path: str) -> list[str]:
    from generator.source.reading import NotReadable, read_text

    try:
        return read_text(Path(path)).splitlines()
    except (NotReadable, ValueError):  # a name that this system cannot hold, shown as well as could be
        return []


def _line_of(path: str, number: int) -> str:
    lines = _lines(path)
    return lines[number - 1] if number <= len(lines) else ""


@main.command()
@data_option
@click.option("--out", type=click.Path(path_type=Path), default="site", help="De map waarin de site komt.")
@click.option(
    "--config", type=click.Path(exists=True, dir_okay=False, path_type=Path), default=_HOUSE / "mkdocs.yml", hidden=True
)
@click.option("--url", help="Het adres waarop de site komt te staan, bijvoorbeeld https://example.org/soc/.")
@click.option("--cache", type=click.Path(file_okay=False, path_type=Path), help="Waar beelden bewaard blijven.")
@click.option(
    "--servers",
    type=click.Path(file_okay=False, path_type=Path),
    help="Waar de instellingen voor nginx en Apache komen.",
)
@click.option("--publish", is_flag=True, help="Weiger een site die nog niet op internet mag.")
@today_option
def build(
    data: Path,
    out: Path,
    config: Path,
    url: str | None,
    cache: Path | None,
    servers: Path | None,
    publish: bool,
    today: date,
) -> None:
    """Controleer de gegevens en maak de site."""
    from generator import reporting
    from generator.building import DrawingFailed, UnfitPlace, WrongAddress, build_site, without_ended_consent
    from generator.source import in_order
    from generator.staging import NotOurs, OtherKind
    from generator.withdrawing import keep_copy

    if config.is_symlink():
        _fail(f'"{config}" is een snelkoppeling (symbolic link).', "Noem bij --config het bestand zelf.")
    if servers and out.resolve() in (servers.resolve(), *servers.resolve().parents):
        _fail(f'De map "{servers}" ligt in de site zelf.', "Kies met --servers een map die niet op internet komt.")
    real_day = _real_day(data, today)
    withdrawn = partial(
        without_ended_consent,
        data,
        out,
        config_file=config,
        url=url,
        today=today,
        real_day=real_day,
        publishing=publish,
    )
    try:
        with _progress("Site maken") as tell:
            built = build_site(
                data,
                out,
                config_file=config,
                url=url,
                today=today,
                real_day=real_day,
                cache=cache,
                servers=servers,
                publishing=publish,
                progress=tell,
            )
    except DrawingFailed as error:
        click.echo(withdrawn())
        _fail(
            f"De pagina's uit de map content zijn niet te maken: {error}",
            "Kijk mkdocs.yml en de laatste wijziging in content na.",
        )
    except WrongAddress as error:
        _wrong_address(error)
    except UnfitPlace as error:
        _fail(f'De site kan niet in "{out}" komen. {error}', "Kies met --out een andere map.")
    except NotOurs:
        _fail(f'De map "{out}" is niet leeg en is niet door soc gemaakt.', "Kies met --out een andere map.")
    except OtherKind as error:
        there, here = ("echte", "verzonnen") if error.args[1] == "echt" else ("verzonnen", "echte")
        _fail(
            f'In "{out}" staat de site van {there} gegevens; deze gegevens zijn {here}.',
            f'Kies met --out een andere map. Moet deze site weg? Haal dan eerst de map "{out}" weg.',
        )
    checked = built.checked
    if not built.pages:
        _report(checked, "text")
        click.echo(withdrawn() or "De site is niet gemaakt; een eerdere site is er nog zoals die was.")
    else:
        keep_copy(data)
        click.echo(reporting.summary(reporting.report(in_order(checked.problems), len(checked.records))))
        if "desk" not in checked.context.package:
            click.echo(
                "De site heeft geen meldpunt: knoppen om iets te melden of te vragen ontbreken. "
                f"Zet het bij desk in {(data / 'datapackage.yaml').as_posix()}."
            )
        if built.kept:
            click.echo(f'Niet van soc, en daarom blijven staan in "{out}": {_some(built.kept)}.')
        if built.replaced:
            click.echo(f'Niet van soc, maar vervangen in "{out}" door een pagina: {_some(built.replaced)}.')
        click.echo(f"De site staat klaar: {built.pages} pagina's in {out}. Open {out / 'index.html'} in een browser.")
    sys.exit(_exit_code(built.checked))


def _some(names: Sequence[str], most: int = 5) -> str:
    """The first of a list of names, and how many more there are."""
    from generator.reporting.report import printable

    more = f" en nog {len(names) - most}" if len(names) > most else ""
    return ", ".join(printable(name) for name in names[:most]) + more


def _wrong_address(error: Exception) -> NoReturn:
    _fail(
        f'Het adres van de site is "{error}" en dat is geen webadres.',
        "Schrijf het (bij --url of SOC_SITE_URL) zoals https://example.org/soc/.",
    )


def _fail(message: str, hint: str = "", *, code: int = 2) -> NoReturn:
    from generator.reporting.report import printable

    click.echo(printable(message) + (f"\n    {printable(hint)}" if hint else ""), err=True)
    sys.exit(code)


@main.command()
@click.option(
    "--initiatives",
    type=click.IntRange(0, 100_000),
    metavar="GETAL",
    default=300,
    show_default=True,
    help="Hoeveel initiatieven.",
)
@click.option(
    "--seed", type=int, metavar="GETAL", default=1, show_default=True, help="Een ander getal geeft andere voorbeelden."
)
@click.option("--out", type=click.Path(path_type=Path), required=True, help="De map waarin de voorbeelddata komt.")
@today_option
def demo(initiatives: int, seed: int, out: Path, today: date) -> None:
    """Maak voorbeelddata: verzonnen gegevens in dezelfde vorm als de echte."""
    from generator.demo import write_demo
    from generator.pipeline import SCHEMAS

    if not 1000 <= today.year <= 9000:  # what is invented lies some years before and after that day
        _fail(f"Bij {today} is geen voorbeelddata te maken.", "Kies met --today een dag van deze eeuw.")
    try:
        with _progress("Voorbeelddata maken") as tell:
            write_demo(
                out,
                initiatives=initiatives,
                seed=seed,
                today=today,
                schemas=SCHEMAS,
                progress=lambda done: tell(done, initiatives),
            )
    except ValueError as error:
        _fail(str(error), "Kies met --out een andere map.")
    click.echo(f"De voorbeelddata staat in {out}. Maak er een site van met: soc build --data {out} --out site-demo")


@main.command()
@click.argument("file", metavar="BESTAND", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--for", "owner", metavar="ID", default="", help="De persoon of het initiatief van wie het beeld is.")
@click.option("--out", type=click.Path(path_type=Path), help="Waar het beeld komt: een map of een bestandsnaam.")
@click.option("--replace", is_flag=True, help="Zet het in de plaats van wat er staat.")
@click.option("--data", type=DATA, default="data", help="De map met gegevens.")
def photo(file: Path, owner: str, out: Path | None, replace: bool, data: Path) -> None:
    """Maak een foto klaar: rechtop, niet te groot, zonder verborgen gegevens en met een goede naam."""
    from generator.preparing import NotPrepared, prepare

    try:
        for line in prepare(file, owner=owner, data=data, out=out, replace=replace).told():
            click.echo(line)
    except NotPrepared as reason:
        _fail(*reason.args)


@main.command()
def schemas() -> None:
    """Maak de JSON-schema's voor teksteditors opnieuw, uit data/schemas."""
    from generator.pipeline import SCHEMAS
    from generator.schema import load_package, write_json_schemas

    for file in write_json_schemas(load_package(SCHEMAS), SCHEMAS / "json"):
        click.echo(f"Geschreven: {file}")


@main.command()
@data_option
@today_option
def addresses(data: Path, today: date) -> None:
    """Leg vast welke pagina's de site heeft, zodat geen adres ongemerkt verdwijnt."""
    from generator.pipeline import load_and_check, published_addresses

    checked = load_and_check(data, today, _real_day(data, today))
    if _exit_code(checked):
        _report(checked, "text")
        sys.exit(1)
    file = data / "reference" / "addresses.csv"
    rows = sorted(published_addresses(checked))
    fresh = file.with_suffix(".new")
    fresh.write_text("resource,id\n" + "".join(f"{resource},{id}\n" for resource, id in rows), encoding="utf-8")
    fresh.replace(file)
    click.echo(f"{len(rows)} adressen vastgelegd in {file}.")


@main.command()
@data_option
@click.argument("ids", metavar="[ID]...", nargs=-1)
@click.option("--url", help="Het adres van de site, bijvoorbeeld https://example.org/soc/.")
@today_option
def ask(data: Path, ids: Sequence[str], url: str | None, today: date) -> None:
    """Schrijf de brieven waarin u initiatieven vraagt hoe het gaat. Noem id's om er enkele te kiezen."""
    from generator.building import WrongAddress, refuse_wrong_address
    from generator.pipeline import letters, load_and_check
    from generator.plugin import identity
    from generator.values import is_example

    try:
        refuse_wrong_address(url)
    except WrongAddress as error:
        _wrong_address(error)
    checked = load_and_check(data, today, _real_day(data, today))
    if _exit_code(checked):
        _report(checked, "text")
        sys.exit(1)
    address, name = identity(_HOUSE / "mkdocs.yml", url)
    written = letters(checked, url=address, name=name)
    if strange := [one for one in ids if one not in checked.records.of("initiatives")]:
        _fail(f'Er is geen initiatief met de id "{strange[0]}".', "De id is de naam van het bestand, zonder .yaml.")
    for id, text in written.items():
        if not ids or id in ids:
            click.echo(f"{'=' * 12} {id} {'=' * 12}\n\n{text}")
    recent = [one for one in ids if one not in written]
    if recent:
        click.echo(f"Geen brief nodig, want de stand is bekend: {', '.join(recent)}.")
    elif not written:
        click.echo("Van alle initiatieven is bekend hoe het ermee staat.")
    if written and is_example(address):
        click.echo(
            f'Verstuur dit nog niet: het adres van de site is "{address}", en dat is een voorbeeld.\n'
            "    Geef het echte adres met --url, of zet het bij SOC_SITE_URL.",
            err=True,
        )


@main.command()
@data_option
@click.option(
    "--port",
    type=click.IntRange(1, 65535),
    metavar="GETAL",
    default=8000,
    show_default=True,
    help="De poort op deze computer.",
)
def serve(data: Path, port: int) -> None:
    """Toon de site op deze computer en bouw die opnieuw bij elke wijziging."""
    from generator.plugin import NotServed
    from generator.plugin import serve as serve_site

    gc.enable()  # it may run all day
    try:
        serve_site(_HOUSE / "mkdocs.yml", data, port)
    except NotServed as error:
        _fail(f"De site is niet te tonen: {error}", "Kijk mkdocs.yml, de gegevens en de teksten in content na.")


def soc() -> NoReturn:
    """The command as a program.

    It does not look for garbage, since records live until the end, and leaves without handing back its memory: for ten
    thousand records either takes a while.
    """
    gc.disable()
    _ready_streams()
    leaving = SystemExit(0)
    try:
        main(prog_name="soc")
    except SystemExit as raised:
        leaving = raised  # and with it all that the command had in hand
    code = leaving.code if isinstance(leaving.code, int) else 0
    for stream in (sys.stdout, sys.stderr):
        try:
            if stream is not None:
                stream.flush()
        except (OSError, ValueError):  # nobody reads any more, or the disk that it goes to is full
            code = code or 141
    os._exit(code)


def _ready_streams() -> None:
    """Let every letter be printed, if need be as "?", and let no file take the number of a closed stream."""
    for number in range(3):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")


@contextmanager
def _progress(title: str) -> Iterator[Callable[[int, int], None]]:
    """A progress bar on a terminal, nothing elsewhere; gives a function that takes how many of how many are done."""
    if sys.stderr is None or not sys.stderr.isatty():
        yield lambda done, total: None
        return
    from rich.console import Console
    from rich.progress import Progress

    # No thread of its own: the build forks, and a thread that holds a lock then would stop it.
    with Progress(console=Console(stderr=True), auto_refresh=False, transient=True) as bar:
        task = bar.add_task(title, total=None)
        bar.refresh()
        yield lambda done, total: bar.update(task, completed=done, total=total, refresh=True)
