"""What a stranger might write in a text to harm those who read it."""
# ruff: noqa: E501

BODY = r"""
<script>alert("kanarie")</script>
<img src=x onerror=alert(1)>
<svg onload=alert(1)><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>
<iframe src="https://evil.example/"></iframe><object data="https://evil.example/"></object>
<style>body { display: none }</style><link rel=stylesheet href="//evil.example/x.css">
<form action="https://evil.example/"><input name=q autofocus onfocus=alert(1)><button>x</button></form>
<base href="https://evil.example/"><meta http-equiv=refresh content="0;url=https://evil.example/">
<p style="position:fixed;inset:0" onclick="alert(1)" id="inhoud" class="skip">over alles heen</p>
<math><mtext></mtext><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;"></math>
<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>
<!-- soc:criteria --> <!-- sluit niet

[een](javascript:alert(1)) [twee](JaVaScRiPt:alert(1)) [drie](java&#x0A;script:alert(1))
[vier](&#106;avascript:alert(1)) [vijf](data:text/html;base64,PHNjcmlwdD4=) [zes](vbscript:msgbox)
[zeven](//evil.example/pad) [acht](\\\\evil.example) [negen](/beheer/) [tien](../../../../etc) [elf](?x=1) [twaalf](#boven)
[dertien](https://goed.example "titel\" onmouseover=\"alert(1)") [veertien](<javascript:alert(1)>)
![beeld](javascript:alert(1)) ![beeld](https://evil.example/volg.gif) ![beeld](data:image/svg+xml,<svg/onload=alert(1)>)
[verwijzing][v] <javascript:alert(1)> <https://goed.example/auto> https://goed.example/kaal www.goed.example
[v]: javascript:alert(1) "x"

[@challenge-site] %%soc:body%% %%soc:title%% %%soc:active:start%%

<!-- soc:criteria -->

<!-- soc:fasen -->

{{ 7 * 7 }} {% include "main.html" %} {{ config }} &lt;script&gt;alert(1)&lt;/script&gt; &#60;img src=x onerror=alert(1)&#62;

`<script>alert(1)</script>` en ``%%soc:body%%``

```html
<script>alert(1)</script> %%soc:body%% [@challenge-site]
```

| kop | <b onclick=alert(1)>kop</b> |
|-----|:----:|
| <script>alert(1)</script> | [x](javascript:alert(1)) |

# Een kop te hoog

####### geen kop

- [ ] <input type=checkbox onclick=alert(1)>
- </ul></div></main></body></html>

[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[
"""

LINE = '"><script>alert("kanarie")</script>'
"""For a field of one line; short, for the shortest of them."""

LITERAL = '"><script>alert(1)</script>%%soc:body%%{{7*7}}[@a-b]'
"""What means something elsewhere, and is a name here."""

ADDRESSES = (
    "javascript:alert(1)",
    "JAVASCRIPT:alert(1)",
    " javascript:alert(1)",
    "java\tscript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "//evil.example/",
    'https://evil.example/" onmouseover="alert(1)',
    "https://evil.example/'onmouseover='alert(1)",
    "https://gebruiker:geheim@evil.example/<script>",
    "file:///etc/passwd",
    "https:javascript:alert(1)",
)
"""For a field that holds a web address."""
