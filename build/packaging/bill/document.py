"""Writes the bill of materials as CycloneDX; `sbom.py` runs it in the packed Python.

    python -m build.packaging.bill.document FACTS

FACTS is a file with what `sbom.py` knows; the bill goes to standard output. It is
checked against the schema, strictly, before a letter of it is written.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model import HashAlgorithm, HashType, Property
from cyclonedx.model.bom import Bom, BomMetaData
from cyclonedx.model.component import Component, ComponentType, Pedigree
from cyclonedx.model.contact import OrganizationalEntity
from cyclonedx.model.lifecycle import LifecyclePhase, PredefinedLifecycle
from cyclonedx.model.tool import ToolRepository
from cyclonedx.output.json import JsonV1Dot6
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from packageurl import PackageURL

from build.packaging.bill.linux import for_linux
from build.packaging.bill.own import fonts, packs
from build.packaging.bill.parts import Part, plain
from build.packaging.bill.tools import tools
from build.packaging.bill.windows import for_windows
from build.packaging.project import HOMEPAGE, LICENCE, NAME, PUBLISHER, ROOT, TITLE

_LICENCES = LicenseFactory()


class Writer:
    """Makes components of parts, and keeps which needs which."""

    def __init__(self, bom: Bom) -> None:
        self._bom = bom

    def component(self, part: Part, below: str) -> Component:
        """Return a part as a component; its reference says in what it lies."""
        reference = f"{below}/{part.purl or part.name}"
        inside = [self.component(one, reference) for one in part.parts]
        origins = [self.component(one, f"{reference}/from") for one in part.made_from]
        said = [_LICENCES.make_from_string(part.licence)] if part.licence else []
        made = Component(
            type=ComponentType(part.kind),
            name=part.name,
            bom_ref=reference,
            version=part.version or None,
            purl=PackageURL.from_string(part.purl) if part.purl else None,
            licenses=said,
            hashes=[HashType(alg=HashAlgorithm.SHA_256, content=part.sha256)]
            if part.sha256
            else [],
            properties=[Property(name=name, value=value) for name, value in part.notes],
            components=inside,
            pedigree=Pedigree(ancestors=origins) if origins else None,
        )
        self._needs(part, made)
        return made

    def _needs(self, part: Part, made: Component) -> None:
        """Say what needs what among the distributions of one system."""
        inside = {plain(one.name): one for one in made.components}
        for one in part.parts:
            wanted = [inside[name] for name in one.needs if name in inside]
            self._bom.register_dependency(inside[plain(one.name)], wanted)


def bill(facts: dict[str, Any]) -> Bom:
    """Return the bill of all packages of one version."""
    bom = Bom()
    writer = Writer(bom)
    systems = [for_linux(Path(facts["linux"]))]
    if windows := facts["windows"]:
        places = (Path(windows["folder"]), Path(windows["wheels"]))
        systems.append(for_windows(*places, windows["python"]))
    resources = ROOT / "resources"
    own = (*fonts(resources / "fonts"), *packs(resources / "evidence"))
    root = Component(
        type=ComponentType.APPLICATION,
        name=NAME,
        version=facts["version"],
        bom_ref=f"{NAME}@{facts['version']}",
        purl=PackageURL("generic", None, NAME, facts["version"]),
        licenses=[_LICENCES.make_from_string(LICENCE)],
        description=TITLE,
        properties=[Property(name="evenhand:commit", value=facts["commit"])],
    )
    maker = OrganizationalEntity(name=PUBLISHER)
    made = [writer.component(one, NAME) for one in (*systems, *own)]
    bom.components.update(made)
    used = [writer.component(one, "tool") for one in tools(bool(windows))]
    bom.metadata = BomMetaData(
        component=root,
        manufacturer=maker,
        supplier=maker,
        timestamp=datetime.fromtimestamp(facts["epoch"], UTC),
        lifecycles=[PredefinedLifecycle(phase=LifecyclePhase.BUILD)],
        tools=ToolRepository(components=used),
    )
    bom.register_dependency(root, made)
    for system in made[: len(systems)]:
        bom.register_dependency(system, system.components)
    return bom


def written(bom: Bom, facts: dict[str, Any]) -> str:
    """Return the bill as JSON, with a serial number made of all that it says.

    Raises:
        SystemExit: The result breaks the schema.
    """
    bom.serial_number = uuid5(NAMESPACE_URL, HOMEPAGE)
    first = JsonV1Dot6(bom).output_as_string(indent=2)
    bom.serial_number = uuid5(NAMESPACE_URL, f"{HOMEPAGE}{facts['version']} {first}")
    text = str(JsonV1Dot6(bom).output_as_string(indent=2)) + "\n"
    wrong = JsonStrictValidator(SchemaVersion.V1_6).validate_str(text)
    if wrong is not None:
        raise SystemExit(
            f"The bill of materials breaks the schema of CycloneDX: {wrong}"
        )
    return text


def main(arguments: Sequence[str]) -> int:
    """Write the bill of what a file of facts names."""
    facts = json.loads(Path(arguments[0]).read_text("utf-8"))
    sys.stdout.write(written(bill(facts), facts))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
