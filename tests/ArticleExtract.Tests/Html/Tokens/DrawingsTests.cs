using ArticleExtract.Html.Tokens;

namespace ArticleExtract.Tests.Html.Tokens;

public class DrawingsTests
{
    [Theory]
    [InlineData("<path d=\"M0 0\"/><g><circle r=1></g>")]
    [InlineData("<title>name > name</title><path d='</svg>'/>")]
    [InlineData("")]
    public void FindEnd_Shapes_IsTheEndTag(string content) =>
        Drawings.FindEnd($"<svg>{content}</svg>text</svg>", "<svg>".Length).Should().Be("<svg>".Length + content.Length);

    [Theory]
    [InlineData("<path><p>one</svg>")]
    [InlineData("<svg></svg></svg>")]
    [InlineData("<!-- </svg> --></svg>")]
    [InlineData("<title><b>one</b></title></svg>")]
    [InlineData("<g a=b\"c></g></svg>")]
    [InlineData("<path d='unclosed></svg>")]
    [InlineData("<path>unclosed")]
    [InlineData("<path d==\"></svg>\"></svg>")]
    [InlineData("<path =\"></svg>\"></svg>")]
    [InlineData("<use href=a?b=\"></svg>\"></svg>")]
    [InlineData("<path></svgs>")]
    public void FindEnd_Uncertain_IsNone(string content) => Drawings.FindEnd(content, 0).Should().Be(-1);
}
