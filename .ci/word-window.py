"""Shows a Word file in a window of LibreOffice, at its table four, and takes a picture of it: comments stand beside the
page in a window only. Used by .ci/screenshots, which makes the screen.

    word-window.py FILE.docx PICTURE.png PROFILE_FOLDER
"""

import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException

SECONDS_TO_START = 120
SECONDS_TO_DRAW = 5
WIDTH, HEIGHT = 1150, 1000


def value(name, content):
    made = PropertyValue()
    made.Name, made.Value = name, content
    return made


def context():
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(SECONDS_TO_START):
        try:
            return resolver.resolve("uno:pipe,name=gpr-picture;urp;StarOffice.ComponentContext")
        except NoConnectException:
            time.sleep(1)
    raise SystemExit("LibreOffice does not start")


def show(document):
    controller = document.CurrentController
    frame = controller.Frame
    frame.ContainerWindow.setPosSize(0, 0, WIDTH, HEIGHT, 15)
    frame.LayoutManager.setVisible(False)
    settings = controller.ViewSettings
    settings.ShowHoriRuler = settings.ShowVertRuler = settings.ShowNonprintingCharacters = False
    settings.ZoomType, settings.ZoomValue = 3, 100
    time.sleep(SECONDS_TO_DRAW)  # pages are still being made up; what is gone to before then moves away
    heading = document.createSearchDescriptor()
    heading.SearchString = "四、政府信息公开行政复议、行政诉讼情况"
    controller.ViewCursor.gotoRange(document.findFirst(heading).End, False)


def main(source, picture, profile):
    office = subprocess.Popen(
        ["soffice", f"-env:UserInstallation=file://{profile}", "--norestore", "--nologo", "--accept=pipe,name=gpr-picture;urp;"]
    )
    try:
        manager = context().ServiceManager
        desktop = manager.createInstance("com.sun.star.frame.Desktop")
        document = desktop.loadComponentFromURL(f"file://{source}", "_default", 0, ())
        dispatcher = manager.createInstance("com.sun.star.frame.DispatchHelper")
        dispatcher.executeDispatch(
            document.CurrentController.Frame, ".uno:Sidebar", "", 0, (value("Sidebar", False),)
        )
        show(document)
        time.sleep(SECONDS_TO_DRAW)
        subprocess.run(["import", "-window", "root", picture], check=True)
    finally:
        office.terminate()
        office.wait(60)


main(*sys.argv[1:])
