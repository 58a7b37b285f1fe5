"""Conversions by LibreOffice, many files at a time.

One soffice per batch of about twenty files, each process with a profile of its own, two at a time. LibreOffice
stops in silence when one file of a batch crashes it, so what is missing afterwards is tried once more, alone.
A result is kept in a temporary folder under the digest of the file and of what was asked, so that no file is
converted twice: $BORGING_JUDGES_CACHE, else a folder of the user in the system's temporary folder.
"""
import concurrent.futures
import hashlib
import os
import shutil
import subprocess
import tempfile

BATCH = 20
PROCESSES = 2
PDF = "pdf:writer_pdf_Export"
# A comment is a note for the drafter and no part of the text: LibreOffice would put it in the PDF without a tag.
TAGGED_PDF = ('pdf:writer_pdf_Export:{"PDFUACompliance":{"type":"boolean","value":"true"},'
              '"ExportNotes":{"type":"boolean","value":"false"}}')
DOCX = "docx:MS Word 2007 XML"
ODT = "odt:writer8"


def cache():
    folder = os.environ.get("BORGING_JUDGES_CACHE") or os.path.join(
        tempfile.gettempdir(), "borging-judges-%d" % os.getuid())
    os.makedirs(folder, mode=0o700, exist_ok=True)
    return folder


def digest(path, form):
    with open(path, "rb") as file:
        return hashlib.sha256(form.encode() + b"\0" + file.read()).hexdigest()[:32]


def convert_batch(paths, form, timeout):
    """Converts files, named after their digest, with one process; what came of it is put in the cache."""
    suffix = form.split(":")[0]
    with tempfile.TemporaryDirectory(prefix="borging-office-") as folder:
        into, out = os.path.join(folder, "in"), os.path.join(folder, "out")
        os.mkdir(into)
        for name, path in paths:
            shutil.copy(path, os.path.join(into, name + os.path.splitext(path)[1]))
        process = subprocess.Popen(
            ["soffice", "-env:UserInstallation=file://" + os.path.join(folder, "profile"), "--headless",
             "--norestore", "--convert-to", form, "--outdir", out]
            + [os.path.join(into, name) for name in sorted(os.listdir(into))],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
        try:
            process.wait(timeout)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, 9)
            process.wait()
        for name, _ in paths:
            made = os.path.join(out, name + "." + suffix)
            if os.path.exists(made) and os.path.getsize(made):
                # A copy under another name first: the folder may be on another disk, and others read the cache.
                kept = os.path.join(cache(), name + "." + suffix)
                shutil.copy(made, "%s.%d" % (kept, os.getpid()))
                os.replace("%s.%d" % (kept, os.getpid()), kept)


def converted(paths, form=PDF):
    """The result for each path, as a path in the cache; None where LibreOffice does not open a file."""
    suffix = form.split(":")[0]
    names = {path: digest(path, form) for path in dict.fromkeys(paths)}
    kept = lambda path: os.path.join(cache(), names[path] + "." + suffix)

    def missing():
        return list({names[path]: (names[path], path) for path in names if not os.path.exists(kept(path))}.values())

    def run(batches, timeout):
        with concurrent.futures.ThreadPoolExecutor(PROCESSES) as pool:
            list(pool.map(lambda batch: convert_batch(batch, form, timeout), batches))

    todo = missing()
    size = max(1, min(BATCH, -(-len(todo) // PROCESSES)))
    run([todo[at:at + size] for at in range(0, len(todo), size)], 60 + 15 * size)
    run([[one] for one in missing()], 120)
    return {path: kept(path) if os.path.exists(kept(path)) else None for path in names}
